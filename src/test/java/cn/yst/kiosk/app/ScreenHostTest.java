package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The one place where screens come and go.
@ExtendWith(OnScreen.class)
class ScreenHostTest {
  private final Wiring wiring = new Wiring();
  private final ScreenHost host = wiring.host;

  @AfterEach
  void stop() {
    wiring.close();
  }

  @Test
  void aCallOfTheScreenThatIsShownIsHeard() {
    wiring.calls.hold();
    wiring.navigator.reset(new Route.OutOfService("E-APP"));
    wiring.calls.release();
    assertThat(wiring.trail.errorCode()).as("the call for staff has failed").isPresent();
  }

  @Test
  void aCallOfAScreenThatWasLeftIsDropped() {
    wiring.calls.hold();
    wiring.navigator.reset(new Route.OutOfService("E-APP"));
    wiring.navigator.reset(new Route.Home());
    wiring.calls.release();
    assertThat(wiring.trail.errorCode()).isEmpty();
  }

  @Test
  void afterTheEndNothingIsHeardOfTheLastScreen() {
    wiring.calls.hold();
    wiring.navigator.reset(new Route.OutOfService("E-APP"));
    host.close();
    wiring.calls.release();
    assertThat(wiring.trail.errorCode()).isEmpty();
  }

  @Test
  void aCoverHidesWhatWasRevealedAndGivesTheSameScreenBack() {
    wiring.navigator.go(new Route.Consent());
    Screen step = wiring.frame.screen();
    List<String> hidden = new ArrayList<>();
    wiring.curtain.hang(() -> hidden.add("hidden"));
    Screen cover = new Screen();
    host.cover(cover);
    assertThat(wiring.frame.screen()).isSameAs(cover);
    assertThat(hidden).containsExactly("hidden");
    host.uncover();
    assertThat(wiring.frame.screen()).isSameAs(step);
  }

  @Test
  void whatTheScreenBeforeRevealedIsNobodysAnyMore() {
    List<String> hidden = new ArrayList<>();
    wiring.curtain.hang(() -> hidden.add("hidden"));
    wiring.navigator.go(new Route.Consent());
    host.conceal();
    assertThat(hidden).isEmpty();
  }

  @Test
  void theNextScreenTakesTheCoverAway() {
    host.cover(new Screen());
    wiring.navigator.go(new Route.Consent());
    Screen step = wiring.frame.screen();
    assertThat(wiring.says("consent.title")).isTrue();
    host.uncover();
    assertThat(wiring.frame.screen()).isSameAs(step);
  }

  @Test
  void aLanguageShowsTheSameRouteAnew() {
    wiring.navigator.go(new Route.Consent());
    Screen chinese = wiring.frame.screen();
    host.speak(Messages.of(Locale.ENGLISH));
    assertThat(wiring.frame.screen()).isNotSameAs(chinese);
    assertThat(host.words().locale()).isEqualTo(Locale.ENGLISH);
    assertThat(wiring.says("consent.title")).isTrue();
    assertThat(wiring.navigator.route()).isEqualTo(new Route.Consent());
  }
}
