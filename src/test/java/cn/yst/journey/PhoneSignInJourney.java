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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A sign-in on the phone pages in a real browser.
@RequiresTool({"chromium", "chromedriver"})
class PhoneSignInJourney {
  private static final Clock CLOCK = Clock.systemUTC();
  private static ReferenceBackend backend;
  private static FakeKiosk kiosk;

  @BeforeAll
  static void start() {
    backend = ReferenceBackend.start(BackendConfig.memory());
    DeviceKey key = DeviceKey.fresh(CLOCK);
    Kiosk a03 =
        new Kiosk(
            "kiosk-a03", "广州市政务服务中心", "A03", "Guangzhou Government Service Centre", "B12", false);
    backend.enrolments().enrol(a03, key.publicJwk());
    kiosk = new FakeKiosk("kiosk-a03", backend.origins().kiosk(), key, CLOCK);
  }

  @AfterAll
  static void stop() {
    backend.close();
  }

  @Test
  void inChinese() {
    Begun begun = begin();
    try (PhoneBrowser phone = PhoneBrowser.open("zh-CN", false, true)) {
      phone.go(begun.link()).picture("P1-zh");
      assertThat(phone.title()).isEqualTo("是您本人在这台终端前吗？");
      assertThat(phone.text()).contains("广州市政务服务中心", "田*", "还有");
      phone.press("是我，继续");
      assertThat(phone.enabled("下一步")).isFalse();
      phone.type("check_code", begun.checkCode().substring(0, 1)).picture("P2-zh");
      assertThat(phone.enabled("下一步")).isFalse();
      phone.type("check_code", begun.checkCode().substring(1)).press("下一步");
      phone.tick("consent").picture("P3-zh");
      phone.press("同意，开始刷脸").picture("P3b-zh");
      assertThat(phone.text()).contains("演示模拟 · 没有真的人脸识别");
      phone.press("模拟通过").picture("agree-zh");
      phone.press("同意").picture("P4-zh");
      assertThat(phone.title()).isEqualTo("核验完成");
      kiosk.token(begun.deviceCode());
      phone.back();
      assertThat(phone.title()).as("back shows where things stand").isEqualTo("核验完成");
    }
  }

  @Test
  void inEnglish() {
    Begun begun = begin();
    try (PhoneBrowser phone = PhoneBrowser.open("en-GB", false, true)) {
      phone.go(begun.link()).picture("P1-en");
      assertThat(phone.title()).isEqualTo("Are you standing at this kiosk?");
      assertThat(phone.text()).contains("Guangzhou Government Service Centre");
      phone.press("It is me, continue");
      phone.type("check_code", begun.checkCode()).picture("P2-en");
      phone.press("Next").tick("consent").picture("P3-en");
      phone.press("Agree and start").picture("P3b-en");
      phone.press("Pass").press("Agree").picture("P4-en");
      assertThat(phone.title()).isEqualTo("Done");
      kiosk.token(begun.deviceCode());
      phone.press("Sign that kiosk out").press("Sign out and erase").picture("out-en");
      assertThat(phone.title()).isEqualTo("Signed out");
    }
  }

  @Test
  void withoutScriptsInTheDark() {
    Begun begun = begin();
    try (PhoneBrowser phone = PhoneBrowser.open("zh-CN", true, false)) {
      phone.go(begun.link()).picture("P1-dark");
      phone.press("是我，继续").picture("P2-dark-no-script");
      phone.type("check_code", begun.checkCode()).press("下一步");
      phone.tick("consent").press("同意，开始刷脸").press("本人不符").picture("P5-dark");
      assertThat(phone.title()).isEqualTo("核验未通过");
      assertThat(phone.text()).contains("可以关掉这个页面了");
    }
  }

  @Test
  void refused() {
    try (PhoneBrowser phone = PhoneBrowser.open("zh-CN", false, true)) {
      phone.go(begin().link()).press("不是我，拒绝").picture("P5-zh");
      assertThat(phone.title()).isEqualTo("已拒绝，没有登录");
      assertThat(phone.text()).contains("广州市政务服务中心 B12").doesNotContain("田*");
      assertThat(phone.enabled("关闭")).isTrue();
    }
  }

  private static Begun begin() {
    return kiosk.begin("田军", "110108199603306002");
  }
}
