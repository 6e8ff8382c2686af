package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.authorization.FakePhone;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.contract.FaceOutcome;
import cn.yst.kiosk.session.Session;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The bad days of the QR screen: in each of them the visitor is told what happened, and nothing
/// that was typed is lost.
class FaceCheckJourney {
  @Test
  void anExpiredCodeIsRenewedWithoutTypingAgain() throws IOException {
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall)) {
      SignInPages signIn = begin(terminal);
      String first = signIn.link();
      terminal.silence(Duration.ofSeconds(85));
      terminal.glass().press("codeLabel");
      terminal.silence(Duration.ofSeconds(85));
      terminal.glass().press("codeLabel");
      terminal.silence(Duration.ofSeconds(20));
      terminal.glass().await("二维码过期了").press("actButton");
      String second = signIn.link();
      assertThat(second).isNotEqualTo(first);
      new FakePhone(hall.phoneOrigin()).approve(second, signIn.checkCode());
      terminal.glass().await("我的企业");
    }
  }

  @Test
  void aRefusalLeadsBackToWhatWasTyped() throws IOException {
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall)) {
      SignInPages signIn = begin(terminal);
      FakePhone phone = new FakePhone(hall.phoneOrigin());
      phone.claim(signIn.link());
      phone.check(signIn.checkCode());
      phone.face();
      phone.decide("deny");
      terminal.glass().await("没有确认成功").press("actButton");
      terminal.glass().await("田*");
      assertThat(terminal.session()).isInstanceOf(Session.Visiting.class);
    }
  }

  @Test
  void anotherPersonsFaceSignsNobodyIn() throws IOException {
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall)) {
      SignInPages signIn = begin(terminal);
      FakePhone phone = new FakePhone(hall.phoneOrigin());
      phone.claim(signIn.link());
      phone.check(signIn.checkCode());
      for (int tries = 0; tries < 3; tries++) {
        phone.face(FaceOutcome.MISMATCH);
      }
      terminal.glass().await("没有确认成功");
      assertThat(terminal.session()).isInstanceOf(Session.Visiting.class);
    }
  }

  @Test
  void theCodeOutlivesALostLine() throws IOException {
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall)) {
      SignInPages signIn = begin(terminal);
      String link = signIn.link();
      hall.line().cut();
      terminal.glass().await("网络暂时断开了");
      hall.line().mend();
      terminal.glass().awaitGone("网络暂时断开了");
      new FakePhone(hall.phoneOrigin()).approve(link, signIn.checkCode());
      terminal.glass().await("我的企业");
    }
  }

  private static SignInPages begin(Terminal terminal) {
    return new SignInPages(terminal).beginAs(DemoPeople.TIAN_JUN, "tianjun");
  }
}
