package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.FaceConsent;
import cn.yst.kiosk.api.DeviceGrant;
import cn.yst.kiosk.api.Service;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AfterBootTest {
  private static final AuthorizationDetail DETAIL =
      AuthorizationDetail.stepUp(new FaceConsent("1", "0".repeat(64), true, Instant.EPOCH));

  private final AtomicInteger begun = new AtomicInteger();
  private final CountDownLatch booted = new CountDownLatch(1);
  private final DeviceGrant grant =
      new AfterBoot((detail, each) -> begun.incrementAndGet(), booted);

  /// By the phone alone or after a card: the one class that makes a sign-in wait hands it out.
  @Test
  void everySignInWaits() {
    JavaClasses app = new ClassFileImporter().importPackages("cn.yst.kiosk.app");
    assertThat(
            app.stream()
                .filter(
                    c ->
                        c.getCodeUnitAccessesFromSelf().stream()
                            .anyMatch(
                                use ->
                                    use.getTargetOwner().isEquivalentTo(Service.class)
                                        && use.getName().equals("signIn")))
                .map(JavaClass::getSimpleName))
        .containsExactly("Screens");
  }

  @Test
  void beginsAtOnceAfterBoot() throws Exception {
    booted.countDown();
    grant.run(DETAIL, event -> {});
    assertThat(begun).hasValue(1);
  }

  @Test
  void whoLeavesWhileItWaitsBeginsNothing() throws Exception {
    Thread.currentThread().interrupt();
    grant.run(DETAIL, event -> {});
    assertThat(begun).hasValue(0);
  }
}
