package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.kiosk.session.Session;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The bad days of the QR screen: in each of them the visitor is told what happened, and nothing
/// that was typed is lost.
class FaceCheckJourney extends InHall {
  @Test
  void anExpiredCodeIsRenewedWithoutTypingAgain() {
    begin();
    String first = signIn.link();
    terminal.silence(Duration.ofSeconds(85));
    glass.press("codeLabel");
    terminal.silence(Duration.ofSeconds(85));
    glass.press("codeLabel");
    terminal.silence(Duration.ofSeconds(20));
    glass.await("二维码过期了").press("actButton");
    String second = signIn.link();
    assertThat(second).isNotEqualTo(first);
    new PhonePages().open(first).titled("二维码过期了");
    new PhonePages().approve(second, signIn.checkCode());
    glass.await("我的企业");
  }

  @Test
  void aRefusalLeadsBackToWhatWasTyped() {
    begin();
    PhonePages phone = new PhonePages().verify(signIn.link(), signIn.checkCode());
    phone.press("不是我，拒绝").titled("已拒绝，没有登录");
    glass.await("没有确认成功").press("actButton");
    glass.await("田*");
    assertThat(terminal.session()).isInstanceOf(Session.Visiting.class);
  }

  @Test
  void anotherPersonsFaceSignsNobodyIn() {
    begin();
    PhonePages phone = new PhonePages().claim(signIn.link()).check(signIn.checkCode());
    phone.consent().press("本人不符").titled("核验未通过").press("再刷一次");
    phone.consent().press("本人不符").press("再刷一次");
    phone.consent().press("本人不符").titled("今天先到窗口办理");
    glass.await("没有确认成功");
    assertThat(terminal.session()).isInstanceOf(Session.Visiting.class);
  }

  @Test
  void theCodeOutlivesALostLine() {
    begin();
    String link = signIn.link();
    hall.line().cut();
    glass.await("网络暂时断开了");
    hall.line().mend();
    glass.awaitGone("网络暂时断开了");
    new PhonePages().approve(link, signIn.checkCode());
    glass.await("我的企业");
  }

  private void begin() {
    signIn.beginAs(DemoPeople.TIAN_JUN, "tianjun");
  }
}
