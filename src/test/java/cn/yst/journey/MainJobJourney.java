package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.kiosk.session.Session;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// The main job: sign in by face, stand inside an enterprise account, leave without a trace.
class MainJobJourney {
  @Test
  void aMemberEntersTheAccountAndLeaves() {
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall)) {
      SignInPages signIn = new SignInPages(terminal);
      signIn.signIn(DemoPeople.TIAN_JUN, "tianjun", hall);
      Glass glass = terminal.glass();
      terminal.picture("05-my-enterprises");
      glass.press("enterButton").await("testforapp");
      terminal.picture("after-enter");
      assertThat(terminal.session()).isInstanceOf(Session.Identified.class);
      signIn.exit();
      Awaitility.await().until(() -> terminal.session() instanceof Session.Idle);
      assertThat(glass.words()).noneMatch(w -> w.contains("田") || w.contains("数字广东"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
