package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.RequiresTool;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.kiosk.session.Session;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Agents, from the invitation at the kiosk to the agent's own sign-in, with real phone pages.
class AgentJourney extends InHall {
  private static final String[] LI = {"li", "李", "jian", "建", "hua", "华"};

  private AgentPages agents;

  @BeforeEach
  void open() {
    agents = new AgentPages(terminal, hall);
  }

  @Test
  @RequiresTool({"chromium", "chromedriver"})
  void onlyTheNamedPersonsFaceActivatesAndTheListUpdatesItself() {
    signIn.signIn(DemoPeople.TIAN_JUN, "tianjun");
    agents.details().agents();
    glass.await("已授权 3");
    String link = agents.fill(DemoPeople.LI_JIANHUA, LI).send();
    terminal.picture("10-invitation");
    try (PhoneBrowser phone = PhoneBrowser.open("zh-CN", false, true)) {
      phone.go(link);
      assertThat(phone.title()).isEqualTo("田* 请您做经办人");
      assertThat(phone.text()).contains("数字广东网络建设有限公司").doesNotContain("李建华");
      phone.press("接受并刷脸").tick("consent").press("同意，开始刷脸").press("本人不符");
      assertThat(phone.title()).isEqualTo("这份邀请不是给您的");
      glass.await("等 李** 扫码刷脸").press("finishButton").await("待刷脸 1");
      phone.go(link);
      phone.press("接受并刷脸").tick("consent").press("同意，开始刷脸").press("模拟通过");
      assertThat(phone.title()).isEqualTo("授权已生效");
    }
    glass.await("待刷脸 0").await("已授权 4");
    terminal.picture("08-updated");
    signIn.exit();

    signIn.signIn(DemoPeople.LI_JIANHUA, "lijianhua");
    glass.press("enterButton").await("您正在为下面这家企业办事");
    Awaitility.await().until(() -> terminal.session() instanceof Session.Acting);
    assertThat(((Session.Acting) terminal.session()).account().account().alias())
        .isEqualTo("testforapp");
    signIn.exit();
    wiped();
  }

  @Test
  @RequiresTool({"chromium", "chromedriver"})
  void anAcceptanceIsSeenWhileTheCodeIsShown() {
    signIn.signIn(DemoPeople.TIAN_JUN, "tianjun");
    String link = agents.details().agents().fill(DemoPeople.LI_JIANHUA, LI).send();
    try (PhoneBrowser phone = PhoneBrowser.open("zh-CN", false, true)) {
      phone.go(link).press("接受并刷脸").tick("consent");
      phone.press("同意，开始刷脸").press("模拟通过");
    }
    glass.await("经办人已刷脸，可以用这个账号办事").await("李**");
    terminal.picture("11-authorised");
    glass.press("doneButton").await("已授权 4");
    signIn.exit();
    wiped();
  }

  @Test
  @RequiresTool({"chromium", "chromedriver"})
  void aWithdrawnAndAnExpiredInvitationOpenNothing() {
    signIn.signIn(DemoPeople.TIAN_JUN, "tianjun");
    String withdrawn = agents.details().agents().fill(DemoPeople.LI_JIANHUA, LI).send();
    glass.press("withdrawButton").press("confirmButton").await("邀请已撤回");
    glass.press("finishButton").await("待刷脸 0");
    String expired = agents.fill(DemoPeople.LI_JIANHUA, LI).send();
    agents.letEverythingExpire();
    glass.await("邀请已过期").press("finishButton").await("待刷脸 0");
    try (PhoneBrowser phone = PhoneBrowser.open("zh-CN", false, true)) {
      assertThat(phone.go(withdrawn).title()).isEqualTo("邀请已失效，请联系邀请人");
      assertThat(phone.go(expired).title()).isEqualTo("邀请已失效，请联系邀请人");
    }
    glass.await("已授权 3");
    signIn.exit();
    wiped();
  }

  @Test
  void aFaceThatIsTooOldIsCheckedAnewAndTheFormGoesOn() {
    signIn.signIn(DemoPeople.TIAN_JUN, "tianjun");
    agents.details().agents().fill(DemoPeople.LI_JIANHUA, LI);
    Instant before = freshUntil();
    agents.letFacesGrowStale();
    glass.press("sendButton");
    new PhonePages().approve(signIn.link(), signIn.checkCode());
    glass.await("核验通过").press("actButton").await("请经办人扫码刷脸").await("等 李** 扫码刷脸");
    assertThat(freshUntil()).isAfter(before);
    glass.press("finishButton").await("待刷脸 1");
    signIn.exit();
    wiped();
  }

  @Test
  void anAgentLeavesTheAccount() {
    signIn.signIn(DemoPeople.HUANG_LIYAN, "huangliyan");
    agents.details();
    glass.await("企业账号（共 2 个）").press("leave-testforapp").await("退出账号 testforapp？");
    glass.press("confirmButton").await("我的企业");
    agents.details();
    glass.await("企业账号（共 1 个）");
    signIn.exit();
    signIn.signIn(DemoPeople.TIAN_JUN, "tianjun");
    agents.details().agents();
    glass.await("已授权 2");
    signIn.exit();
    wiped();
  }

  private Instant freshUntil() {
    return ((Session.Identified) terminal.session()).person().freshUntil();
  }

  private void wiped() {
    Awaitility.await().until(() -> terminal.session() instanceof Session.Idle);
    assertThat(glass.words())
        .noneMatch(w -> w.contains("李") || w.contains("田*") || w.contains("数字广东"));
  }
}
