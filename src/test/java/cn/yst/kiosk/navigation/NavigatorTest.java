package cn.yst.kiosk.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigatorTest {
  private static final Route HOME = new Route.Home();
  private static final Route CONSENT = new Route.Consent();
  private static final Route IDENTITY = new Route.IdentityEntry();
  private final Navigator navigator = new Navigator(HOME);

  @Test
  void goesAndComesBack() {
    navigator.go(CONSENT);
    navigator.go(IDENTITY);
    navigator.back();
    assertThat(navigator.route()).isEqualTo(CONSENT);
    assertThat(navigator.stopProperty().get().way()).isEqualTo(Stop.Way.BACK);
    navigator.back();
    navigator.back();
    assertThat(navigator.route()).isEqualTo(HOME);
    assertThat(navigator.stopProperty().get().canGoBack()).isFalse();
  }

  @Test
  void replacesWithoutAWayBackToTheReplaced() {
    navigator.go(CONSENT);
    navigator.replace(IDENTITY);
    navigator.back();
    assertThat(navigator.route()).isEqualTo(HOME);
  }

  @Test
  void goesBackToAnEarlierStop() {
    navigator.go(CONSENT);
    navigator.go(IDENTITY);
    navigator.backTo(HOME);
    assertThat(navigator.route()).isEqualTo(HOME);
    navigator.backTo(CONSENT);
    assertThat(navigator.stopProperty().get())
        .isEqualTo(new Stop(4, CONSENT, Stop.Way.ANEW, false));
  }

  @Test
  void aWayRoundLeadsBackToWhereItLedFromWithWhatWasChosen() {
    Route kept = new Route.AskToShare();
    navigator.go(CONSENT);
    navigator.detour(kept, IDENTITY);
    assertThat(navigator.route()).isEqualTo(IDENTITY);
    navigator.settle(kept);
    assertThat(navigator.route()).isEqualTo(kept);
    navigator.back();
    assertThat(navigator.route()).isEqualTo(HOME);
  }

  @Test
  void aWayRoundThatLedFromElsewhereGoesOnInItsPlace() {
    navigator.go(CONSENT);
    navigator.settle(IDENTITY);
    assertThat(navigator.route()).isEqualTo(IDENTITY);
    navigator.back();
    assertThat(navigator.route()).isEqualTo(HOME);
  }

  @Test
  void aResetForgetsTheHistoryAndIsHeardAlsoForTheSameRoute() {
    List<Stop> stops = new ArrayList<>();
    navigator.stopProperty().subscribe(s -> stops.add(s));
    navigator.reset(HOME);
    navigator.go(CONSENT);
    navigator.reset(HOME);
    navigator.back();
    assertThat(stops).extracting(Stop::route).containsExactly(HOME, HOME, CONSENT, HOME);
  }
}
