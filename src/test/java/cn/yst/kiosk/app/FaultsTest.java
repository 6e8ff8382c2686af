package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.session.SessionStore;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final Route BROKEN = new Route.OutOfService("E-APP");

  private final HandBackground hand = new HandBackground();
  private final SessionStore session = new SessionStore();
  private final Navigator navigator = new Navigator(new Route.Home());
  private boolean lineUp = true;
  private final Faults faults =
      new Faults(session, navigator, () -> lineUp, hand::nanos, hand.scope());

  @Test
  void aFaultEndsTheVisitAndComesBackToACleanHome() {
    session.begin();
    navigator.go(new Route.Consent());
    faults.happened("E-APP");
    assertThat(session.session()).isInstanceOf(Session.Ended.class);
    assertThat(navigator.route()).isEqualTo(BROKEN);
    hand.advance(Faults.PAUSE);
    assertThat(navigator.route()).isEqualTo(new Route.Home());
    assertThat(navigator.stopProperty().get().canGoBack()).isFalse();
  }

  @Test
  void itWaitsForTheLine() {
    lineUp = false;
    faults.happened("E-APP");
    hand.advance(Faults.PAUSE.multipliedBy(20));
    assertThat(navigator.route()).isEqualTo(BROKEN);
    lineUp = true;
    hand.advance(Faults.PAUSE);
    assertThat(navigator.route()).isEqualTo(new Route.Home());
  }

  @Test
  void aVisitorWhoWalksAwayDoesNotLeadItHome() {
    faults.happened("E-APP");
    navigator.reset(new Route.Home());
    assertThat(navigator.route()).isEqualTo(BROKEN);
  }

  @Test
  void whoeverTouchedItMeanwhileFindsACleanHome() {
    faults.happened("E-APP");
    session.rest();
    session.begin();
    hand.advance(Faults.PAUSE);
    assertThat(session.session()).isInstanceOf(Session.Ended.class);
    assertThat(navigator.route()).isEqualTo(new Route.Home());
  }

  @Test
  void aCrashLoopStaysVisible() {
    for (int i = 0; i < Faults.MOST; i++) {
      faults.happened("E-APP");
      hand.advance(Faults.PAUSE);
      assertThat(navigator.route()).isEqualTo(new Route.Home());
    }
    faults.happened("E-APP");
    hand.advance(Duration.ofDays(1));
    assertThat(navigator.route()).isEqualTo(BROKEN);
  }

  @Test
  void faultsFarApartAreNoCrashLoop() {
    for (int i = 0; i < 10; i++) {
      faults.happened("E-APP");
      hand.advance(Faults.PAUSE);
      assertThat(navigator.route()).isEqualTo(new Route.Home());
      hand.advance(Faults.MEMORY);
    }
  }
}
