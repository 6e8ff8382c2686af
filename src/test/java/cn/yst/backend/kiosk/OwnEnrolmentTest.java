package cn.yst.backend.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.backend.BackendConfig;
import cn.yst.backend.ReferenceBackend;
import cn.yst.contract.EnrolledKiosk;
import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.ProofKey;
import cn.yst.kiosk.api.ServerClock;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.api.ServiceAddress;
import cn.yst.kiosk.concurrent.Background;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A kiosk that makes itself known with the code that the service printed.
class OwnEnrolmentTest {
  private static final EnrolledKiosk A04 = new EnrolledKiosk("kiosk-a04", "天河区政务服务中心", "A04");

  private final ReferenceBackend backend = ReferenceBackend.start(BackendConfig.memory());
  private final ProofKey key = ProofKey.fresh();
  private final Service service =
      new Service(
          new ServiceAddress(
              backend.origins().kiosk(), A04.clientId(), Optional.of(key), Optional.empty()),
          new ServerClock(Clock.systemUTC(), System::nanoTime),
          Background.onVirtualThreads(Runnable::run),
          System::nanoTime,
          new SecureRandom());

  @AfterEach
  void stop() {
    backend.close();
  }

  @Test
  void aKioskIsKnownOnceItHasShownItsCode() throws Exception {
    assertThatThrownBy(() -> service.kiosk().boot(new Nothing()))
        .isInstanceOf(ApiException.Unauthorized.class);
    assertThat(service.enrol(backend.enrolments().issueCode(A04), key)).isEqualTo(A04);
    assertThat(service.kiosk().boot(new Nothing()).sessionId()).isNull();
  }

  @Test
  void aCodeIsGoodOnceAndAnotherNever() throws Exception {
    String code = backend.enrolments().issueCode(A04);
    service.enrol(code, key);
    for (String wrong : new String[] {code, "nobody-gave-this"}) {
      assertThatThrownBy(() -> service.enrol(wrong, ProofKey.fresh()))
          .isInstanceOfSatisfying(
              ApiException.Rejected.class, e -> assertThat(e.code()).isEqualTo("bad_code"));
    }
  }
}
