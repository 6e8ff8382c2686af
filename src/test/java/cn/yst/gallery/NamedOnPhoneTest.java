package cn.yst.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.authorization.ServiceFixture;
import cn.yst.backend.page.PageVisitor;
import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.DeviceAuthorization;
import cn.yst.contract.Json;
import cn.yst.contract.Required;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Theme;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What a page on the phone tells to press on the kiosk stands there, in the state that the kiosk
/// is in then.
class NamedOnPhoneTest {
  private static final Pattern NAMED = Pattern.compile("终端点“([^”]+)”");

  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk kiosk = service.kiosk();
  private final PageVisitor phone = new PageVisitor();

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.putOn();
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void toWhoeverSignsIn() throws Exception {
    DeviceAuthorization begun = signIn();
    assertThat(onPhone(begun)).contains("换种方式").isSubsetOf(onKiosk("04-scan-qr-scanned"));
    assertThat(afterwards()).hasSize(1).isSubsetOf(onKiosk("04-scan-qr-expired"));
  }

  @Test
  void toWhoeverIsSignedIn() throws Exception {
    DeviceAuthorization first = signIn();
    service.phone().approve(link(first), code(first));
    kiosk.token(first.deviceCode());
    DeviceAuthorization begun = begin(AuthorizationDetail.stepUp(FakeKiosk.CONSENT));
    assertThat(onPhone(begun))
        .contains("去人工窗口")
        .doesNotContain("换种方式")
        .isSubsetOf(onKiosk("04-scan-qr-step-up-scanned"));
    assertThat(afterwards()).hasSize(1).isSubsetOf(onKiosk("04-scan-qr-step-up-expired"));
  }

  private DeviceAuthorization signIn() {
    return begin(
        AuthorizationDetail.hallLogin(
            new Subject(ServiceFixture.NAME, ServiceFixture.ID_NUMBER, SubjectSource.TYPED),
            FakeKiosk.CONSENT));
  }

  private DeviceAuthorization begin(AuthorizationDetail detail) {
    return Json.read(kiosk.begin(detail).body(), DeviceAuthorization.class);
  }

  /// The consent, refusing it, another face, and a second phone.
  private Set<String> onPhone(DeviceAuthorization begun) {
    phone.open(link(begun)).press("是我，继续").press("下一步", Map.of("check_code", code(begun)));
    Set<String> named = new TreeSet<>(named(phone));
    named.addAll(named(phone.press("不同意，返回")));
    phone.press("还是刷脸，返回上一步").press("同意，开始刷脸", Map.of("consent", "yes")).press("本人不符");
    named.addAll(named(phone));
    named.addAll(named(new PageVisitor().open(link(begun))));
    return named;
  }

  private Set<String> afterwards() {
    service.pass(Duration.ofMinutes(6));
    return named(phone.reload());
  }

  private static Set<String> named(PageVisitor page) {
    assertThat(page.text()).isNotBlank();
    return NAMED
        .matcher(page.text())
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> onKiosk(String state) throws Exception {
    Sample sample =
        Gallery.samples(false).filter(s -> s.name().equals(state)).findFirst().orElseThrow();
    return WaitForAsyncUtils.asyncFx(
            () ->
                Gallery.pressed(sample, Messages.chinese()).getRoot().lookupAll("*").stream()
                    .filter(NamedOnPhoneTest::isSeen)
                    .flatMap(n -> n instanceof Labeled l ? Stream.of(l.getText()) : Stream.empty())
                    .collect(Collectors.toSet()))
        .get(60, TimeUnit.SECONDS);
  }

  private static boolean isSeen(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static String link(DeviceAuthorization begun) {
    return Required.value(begun.verificationUriComplete(), "link");
  }

  private static String code(DeviceAuthorization begun) {
    return Required.value(begun.checkCode(), "check_code");
  }
}
