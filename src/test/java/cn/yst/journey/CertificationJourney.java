package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.RequiresTool;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.kiosk.session.Session;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Certifying an account: by the representative at the kiosk, or on the representative's phone.
class CertificationJourney extends InHall {
  private AgentPages pages;

  @BeforeEach
  void open() {
    pages = new AgentPages(terminal, hall);
  }

  @Test
  void theRepresentativeCertifiesInPerson() {
    signIn.signIn(DemoPeople.TIAN_JUN, "tianjun");
    pages.details();
    glass.press("certify-8e7d8fb0");
    new PhonePages().approve(signIn.link(), signIn.checkCode());
    glass.await("核验通过").press("actButton").await("认证成功").await("8e7d8fb0");
    terminal.picture("11-certified");
    glass.press("listButton").await("全部已认证");
    pages.details();
    assertThat(glass.await("企业账号（共 2 个）").shows("certify-8e7d8fb0")).isFalse();
    signIn.exit();
    wiped();
  }

  @Test
  @RequiresTool({"chromium", "chromedriver"})
  void theRepresentativeApprovesByPhone() {
    signIn.signIn(DemoPeople.HUANG_LIYAN, "huangliyan");
    pages.details();
    glass.press("certify-8e7d8fb0").await("请法定代表人扫码刷脸").await("72 小时内有效");
    terminal.picture("10-certification");
    String link = glass.scan();
    try (PhoneBrowser phone = PhoneBrowser.open("zh-CN", false, true)) {
      phone.go(link);
      assertThat(phone.title()).isEqualTo("请您认证这个企业账号");
      assertThat(phone.text()).contains("8e7d8fb0", "黄**").doesNotContain("黄丽燕");
      phone.press("本人刷脸，认证账号").tick("consent").press("同意，开始刷脸").press("模拟通过");
      assertThat(phone.title()).isEqualTo("账号已认证");
    }
    glass.await("认证成功").await("8e7d8fb0");
    signIn.exit();
    wiped();
  }

  @Test
  @RequiresTool({"chromium", "chromedriver"})
  void aRequestOutlivesTheVisitAndARefusalIsSeen() {
    signIn.signIn(DemoPeople.HUANG_LIYAN, "huangliyan");
    pages.details();
    glass.press("certify-8e7d8fb0").await("72 小时内有效");
    signIn.exit();

    signIn.signIn(DemoPeople.HUANG_LIYAN, "huangliyan");
    glass.press("handOversButton").await("认证申请 田*");
    terminal.picture("10b-hand-overs");
    glass.pressWord("二维码").await("请法定代表人扫码刷脸");
    try (PhoneBrowser phone = PhoneBrowser.open("zh-CN", false, true)) {
      phone.go(glass.scan()).press("拒绝");
      assertThat(phone.title()).isEqualTo("已拒绝，账号没有认证");
    }
    glass.await("法定代表人没有同意").press("finishButton").await("已拒绝");
    signIn.exit();
    wiped();
  }

  private void wiped() {
    Awaitility.await().until(() -> terminal.session() instanceof Session.Idle);
    assertThat(glass.words())
        .noneMatch(w -> w.contains("黄*") || w.contains("田*") || w.contains("数字广东"));
  }
}
