package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.FaceConsent;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Identity;
import cn.yst.kiosk.session.Secrets;
import cn.yst.kiosk.ui.Screen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A line that is lost and comes back, on every kind of screen.
@ExtendWith(OnScreen.class)
class LineWatchTest {
  private final Wiring wiring = new Wiring();

  @AfterEach
  void stop() {
    wiring.close();
  }

  @Test
  void aKioskThatStartsWithoutItsServiceIsOutOfServiceAndOpensByItself() {
    wiring.lifeline.start();
    assertThat(route())
        .isInstanceOfSatisfying(
            Route.OutOfService.class, out -> assertThat(out.code()).startsWith("E-SVC-"));
    comeBack();
    assertThat(route()).isEqualTo(new Route.Home());
    assertThat(wiring.navigator.stopProperty().get().canGoBack()).isFalse();
  }

  /// `boot` is under way: what needs no service is there at the press, and the one step that waits
  /// for it says so at once.
  @Test
  void beforeTheFirstAnswerEveryPressIsAnsweredAtOnce() {
    wiring.line.hold();
    wiring.calls.hold();
    wiring.lifeline.start();
    wiring.session.begin();
    for (Route route : List.of(new Route.Consent(), new Route.Guide(), new Route.IdentityEntry())) {
      Screen before = wiring.frame.screen();
      wiring.navigator.go(route);
      assertThat(wiring.frame.screen()).as("%s", route).isNotSameAs(before);
    }
    enter();
    wiring.navigator.go(new Route.FaceCheck(new Purpose.SignIn(), new Route.Enterprises()));
    assertThat(wiring.says("faceCheck.connecting")).isTrue();
    wiring.answering().line.release();
    assertThat(wiring.lifeline.isUp()).isTrue();
    assertThat(route()).isInstanceOf(Route.FaceCheck.class);
  }

  @Test
  void whoTouchedTheHomeScreenReadsItAtTheFirstStepAndGoesOnThere() {
    wiring.session.begin();
    wiring.lifeline.start();
    assertThat(route()).isEqualTo(new Route.Home());
    wiring.navigator.go(new Route.Consent());
    assertThat(wiring.says("networkLost.title")).isTrue();
    comeBack();
    assertThat(route()).isEqualTo(new Route.Consent());
    assertThat(wiring.says("consent.title")).isTrue();
  }

  @Test
  void aStepStaysAsItIsBehindTheScreenThatSaysSo() {
    connect();
    wiring.session.begin();
    wiring.navigator.go(new Route.Consent());
    Screen step = wiring.frame.screen();
    lose();
    assertThat(wiring.frame.screen()).isNotSameAs(step);
    comeBack();
    assertThat(wiring.frame.screen()).isSameAs(step);
  }

  @Test
  void itCountsTheSecondsToTheNextTry() {
    connect();
    wiring.session.begin();
    wiring.navigator.go(new Route.Consent());
    wiring.line.advance(Duration.ofMillis(500));
    lose();
    wiring.line.advance(Duration.ofSeconds(3));
    assertThat(wiring.says("networkLost.tried", 3)).as("after 1 and 2 seconds").isTrue();
    assertThat(wiring.says("networkLost.next", 4)).isTrue();
    wiring.line.advance(Duration.ofSeconds(1));
    assertThat(wiring.says("networkLost.next", 3)).isTrue();
  }

  @Test
  void whatNeedsNoLineIsNotCovered() {
    connect();
    wiring.calls.hold();
    enter();
    List<Route> free =
        List.of(
            new Route.Guide(),
            new Route.Hotline(),
            new Route.CounterSlip(),
            new Route.FaceCheck(new Purpose.SignIn(), new Route.Enterprises()));
    for (Route route : free) {
      wiring.navigator.go(route);
      Screen step = wiring.frame.screen();
      lose();
      assertThat(wiring.frame.screen()).as("%s", route).isSameAs(step);
      comeBack();
      assertThat(route()).isEqualTo(route);
      wiring.navigator.back();
    }
  }

  @Test
  void theGuideIsAWayOutOfItAndBackIntoIt() {
    connect();
    wiring.session.begin();
    wiring.navigator.go(new Route.Consent());
    lose();
    wiring.navigator.go(new Route.Guide());
    assertThat(wiring.says("networkLost.title")).isFalse();
    wiring.navigator.back();
    assertThat(wiring.says("networkLost.title")).isTrue();
  }

  @Test
  void nobodyIsAskedHowItWent() {
    connect();
    wiring.navigator.reset(new Route.Rating("sign_in"));
    lose();
    assertThat(route()).isInstanceOf(Route.OutOfService.class);
  }

  /// A visitor who has come as far as the code.
  private void enter() {
    wiring.session.begin();
    wiring.session.consent(new FaceConsent("1", "0".repeat(64), true, Instant.EPOCH));
    Secrets secrets = wiring.session.visit().orElseThrow().secrets();
    wiring.session.identify(
        new Identity(
            secrets.keep("䶮㛃".toCharArray()),
            secrets.keep("11010519491231002X".toCharArray()),
            SubjectSource.TYPED));
  }

  private Route route() {
    return wiring.navigator.route();
  }

  private void connect() {
    wiring.answering().lifeline.start();
    assertThat(wiring.lifeline.isUp()).isTrue();
  }

  private void lose() {
    wiring.lifeline.askNow();
    assertThat(wiring.lifeline.isUp()).isFalse();
  }

  private void comeBack() {
    wiring.answering().lifeline.askNow();
    assertThat(wiring.lifeline.isUp()).isTrue();
  }
}
