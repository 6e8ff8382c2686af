package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.RequiresTool;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.kiosk.session.Session;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An account is shared: asked for at the kiosk, decided by its applicant, used by the requester.
class AssociationJourney extends InHall {
  private SharePages share;

  @BeforeEach
  void open() {
    share = new SharePages(terminal);
  }

  @Test
  void theApplicantAgreesAtTheKioskUntilTheirOwnLastDayAndTheRequesterActs() {
    asRequester();
    share.search().ask();
    signIn.exit();

    signIn.signIn(DemoPeople.TIAN_JUN, "tianjun");
    share.openRequest();
    LocalDate own = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusYears(1);
    glass.await("代办公司年度报告").await("最晚 " + own + "，不超过您自己");
    glass.press("period-SAME_AS_MINE").await("同意，到 " + own);
    terminal.picture("17-decision");
    glass.press("approveButton").await("已同意");
    signIn.exit();

    asRequester();
    glass.await("数字广东网络建设有限公司").press("enterButton").await("您正在为下面这家企业办事");
    assertThat(acting().account().account().until()).isEqualTo(own);
    assertThat(acting().account().account().alias()).isEqualTo("testforapp");
    signIn.exit();
    wiped();
  }

  @Test
  void aRefusalShowsTheRequesterWhatSilenceShows() {
    asRequester();
    share.search().ask();
    signIn.exit();
    asRequester();
    share.search();
    List<String> silence = seen();
    signIn.exit();

    signIn.signIn(DemoPeople.TIAN_JUN, "tianjun");
    share.openRequest();
    glass.press("refuseButton").await("对方只会看到“没有通过”。");
    glass.press("confirmButton").await("没有未读消息");
    signIn.exit();

    asRequester();
    share.search();
    assertThat(seen()).isEqualTo(silence).contains("等对方决定");
    signIn.exit();
    wiped();
  }

  @Test
  @RequiresTool({"chromium", "chromedriver"})
  void theApplicantAgreesByTheLinkOnThePhone() {
    asRequester();
    share.search().ask();
    try (PhoneBrowser phone = PhoneBrowser.open("zh-CN", false, true)) {
      phone.go(share.link());
      assertThat(phone.title()).isEqualTo("同意林** 共用账号吗？");
      assertThat(phone.text()).contains("代办公司年度报告").doesNotContain("林晓彤");
      phone.press("同意，本人刷脸").tick("consent").press("同意，开始刷脸").press("模拟通过");
      assertThat(phone.title()).isEqualTo("已同意共用账号");
    }
    signIn.exit();
    asRequester();
    glass.await("消息 1 条未读").press("enterButton").await("您正在为下面这家企业办事");
    assertThat(acting().account().account().alias()).isEqualTo("testforapp");
    signIn.exit();
    wiped();
  }

  private void asRequester() {
    signIn.signIn(DemoPeople.LIN_XIAOTONG, "linxiaotong");
  }

  private Session.Acting acting() {
    Awaitility.await().until(() -> terminal.session() instanceof Session.Acting);
    return (Session.Acting) terminal.session();
  }

  /// What the screen says, but the clock of the session.
  private List<String> seen() {
    glass.await("等对方决定");
    return glass.words().stream().filter(w -> !w.matches("\\d+:\\d+")).toList();
  }

  private void wiped() {
    Awaitility.await().until(() -> terminal.session() instanceof Session.Idle);
    assertThat(glass.words())
        .noneMatch(w -> w.contains("林") || w.contains("田*") || w.contains("数字广东"));
  }
}
