package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.FaceConsent;
import cn.yst.contract.Me;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.SessionStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentWatchTest {
  private final SessionStore session = new SessionStore();
  private final Navigator navigator = new Navigator(new Route.Home());
  private final List<String> told = new ArrayList<>();

  ConsentWatchTest() {
    new ConsentWatch(
        session,
        navigator,
        new ConsentWatch.Told() {
          @Override
          public void withdrawn() {
            told.add("withdrawn");
          }

          @Override
          public void left() {
            told.add("left");
          }

          @Override
          public void kept() {
            told.add("kept");
          }
        });
    session.begin();
    session.consent(new FaceConsent("1", "0".repeat(64), true, Instant.EPOCH));
  }

  @Test
  void anotherWayTakesItBack() {
    session.withdrawConsent();
    assertThat(told).containsExactly("withdrawn");
  }

  @Test
  void leavingBeforeTheSignInTakesItBack() {
    session.end(EndReason.VISITOR);
    assertThat(told).containsExactly("withdrawn");
  }

  @Test
  void leavingAfterTheSignInTakesItBack() {
    signIn();
    assertThat(told).isEmpty();
    session.end(EndReason.VISITOR);
    assertThat(told).containsExactly("withdrawn");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VISITOR")
  void anEndThatNobodyChoseIsNoWithdrawal(EndReason reason) {
    session.end(reason);
    assertThat(told).containsExactly("kept");
  }

  @Test
  void goingBackFromAFaceCheckLeavesIt() {
    signIn();
    navigator.go(new Route.Enterprises());
    navigator.go(new Route.FaceCheck(new Purpose.StepUp(), new Route.Enterprises()));
    assertThat(told).isEmpty();
    navigator.back();
    assertThat(told).containsExactly("left");
  }

  private void signIn() {
    session.signIn(
        session.visit().orElseThrow().number(),
        new Me("田*", "110************002", null, Instant.EPOCH, 0, 0, 0),
        new FakeVisitorApi());
  }
}
