package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.kiosk.session.Session;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// The main job: sign in by face, stand inside an enterprise account, leave without a trace.
class MainJobJourney extends InHall {
  @Test
  void aMemberEntersTheAccountAndLeaves() {
    terminal.picture("home");
    signIn.consent();
    glass.strike("tianjun").await("田军");
    terminal.picture("identity");
    glass.compose("", "田军").press("nextButton");
    glass.strike(DemoPeople.TIAN_JUN.idNumber()).press("nextButton");
    String link = signIn.link();
    terminal.picture("scan");
    new PhonePages().approve(link, signIn.checkCode());
    glass.await("数字广东网络建设有限公司");
    terminal.picture("enterprises");
    new EnterprisePages(terminal).actFor("91440000MA4X777A89", "testforapp");
    glass.await("您正在为下面这家企业办事").await("去认证");
    terminal.picture("session-home");
    assertThat(terminal.session()).isInstanceOf(Session.Acting.class);
    signIn.exit();
    Awaitility.await().until(() -> terminal.session() instanceof Session.Idle);
    assertThat(glass.words()).noneMatch(w -> w.contains("田") || w.contains("数字广东"));
  }
}
