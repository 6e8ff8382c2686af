package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.kiosk.session.Session;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// Messages and several accounts, through the whole product.
class MessageJourney extends InHall {
  @Test
  void anEndedAuthorityStandsGreyCannotBeEnteredAndIsToldInAMessage() {
    signIn.signIn(DemoPeople.CHEN_MO, "chenmo");
    glass.await("数字广东网络建设有限公司").await("您的授权已到期").await("消息 1 条未读");
    assertThat(glass.canPress("enterButton")).isFalse();
    terminal.picture("05-ended");
    glass.press("messagesButton").await("1 条未读");
    glass.pressWord("授权已到期").await("续期请找法定代表人");
    glass.press("backButton").await("没有未读消息").press("backButton").await("我的企业");
    glass.awaitGone("消息 1 条未读");
    assertThat(glass.canPress("enterButton")).isFalse();
    signIn.exit();
    wiped();
  }

  @Test
  void oneSignInServesSeveralAccountsAndTheBarSaysForWhom() {
    signIn.signIn(DemoPeople.TIAN_JUN, "tianjun");
    long visit = visit();
    glass.await("广州云山木棉文化有限公司").press("enterprise-" + hall.creditCode("广州云山木棉文化有限公司"));
    glass.press("enterButton").await("正在为：广州云山木棉文化");
    assertThat(acting()).isEqualTo("3b71c02e");
    glass.press("switchTile").await("我的企业");
    glass.press("enterprise-" + hall.creditCode("佛山市醒狮智能装备制造有限公司"));
    glass.press("enterButton").await("正在为：佛山市醒狮智能装备");
    Awaitility.await().until(() -> acting().equals("ct90ab12"));
    assertThat(visit()).isEqualTo(visit);
    signIn.exit();
    wiped();
  }

  private String acting() {
    return terminal.session() instanceof Session.Acting now ? now.account().account().alias() : "";
  }

  private long visit() {
    return ((Session.Present) terminal.session()).visit().number();
  }

  private void wiped() {
    Awaitility.await().until(() -> terminal.session() instanceof Session.Idle);
    assertThat(glass.words())
        .noneMatch(w -> w.contains("陈*") || w.contains("田*") || w.contains("有限公司"));
  }
}
