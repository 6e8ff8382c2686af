package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.RequiresTool;
import cn.yst.backend.BackendConfig;
import cn.yst.backend.ReferenceBackend;
import cn.yst.backend.authorization.Begun;
import cn.yst.backend.authorization.DeviceKey;
import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.kiosk.Kiosk;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/// The demo companion in a real browser: it shows a new ticket by itself, and one press passes.
@RequiresTool({"chromium", "chromedriver"})
class CompanionJourney {
  private static final Clock CLOCK = Clock.systemUTC();

  @Test
  void aNewTicketAppearsAndOnePressSignsIn() {
    try (ReferenceBackend backend = ReferenceBackend.start(BackendConfig.memory());
        PhoneBrowser desk = PhoneBrowser.desk("zh-CN")) {
      DeviceKey key = DeviceKey.fresh(CLOCK);
      backend
          .enrolments()
          .enrol(new Kiosk("k", "广州市政务服务中心", "A03", null, "B12", false), key.publicJwk());
      FakeKiosk kiosk = new FakeKiosk("k", backend.origins().kiosk(), key, CLOCK);

      desk.go("http://127.0.0.1:" + backend.companionPort().orElseThrow() + "/");
      desk.awaitText("先在终端上点“刷脸登录”").picture("D1-empty");
      Begun begun = kiosk.begin("田军", "110108199603306002");
      desk.awaitText("填的是这个人").picture("D1-ticket");
      assertThat(desk.text()).contains(begun.checkCode(), "A03 号机 · 填的是 田*");

      desk.press("通过").awaitText("通过了，请看终端");
      assertThat(kiosk.token(begun.deviceCode()).accessToken()).isNotEmpty();
      desk.awaitText("先在终端上点“刷脸登录”").picture("D1-passed");
      desk.press("English").picture("D1-en");
      assertThat(desk.text()).contains("Who picks up the phone?");
    }
  }
}
