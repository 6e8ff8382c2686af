package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.FaceConsent;
import cn.yst.contract.Me;
import cn.yst.contract.Pace;
import cn.yst.contract.SessionLimits;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.api.SessionApi;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.Identity;
import cn.yst.kiosk.session.IdleReading;
import cn.yst.kiosk.session.IdleTimer;
import cn.yst.kiosk.session.Secret;
import cn.yst.kiosk.session.Secrets;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.DisplayMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A visit from the first touch to its end, with time moved by hand.
class SessionGuardTest {
  private final HandBackground hand = new HandBackground();
  private final SessionStore session = new SessionStore();
  private final Navigator navigator = new Navigator(new Route.Home());
  private final Frame frame = new Frame();
  private final SessionGuard guard =
      new SessionGuard(
          session, navigator, new IdleTimer(hand::nanos), frame, hand.scope(), new Trail());
  private final List<EndReason> ends = frame.ends;
  private final List<Pace> touches = new ArrayList<>();
  private int unheard;

  @Test
  void theFirstTouchBeginsAVisit() {
    guard.touch();
    assertThat(session.session()).isInstanceOf(Session.Visiting.class);
  }

  @Test
  void twoIdleWipesInARowFromTheIdPadLeaveNothing() {
    for (int visit = 1; visit <= 2; visit++) {
      Secret typed = onIdPad();
      pass(89);
      assertThat(frame.warning).as("60 s quiet, then 30 s warning").isNotNull();
      assertThat(typed.erased()).isFalse();
      pass(1);
      assertThat(typed.erased()).isTrue();
      assertThat(ends).hasSize(visit).containsOnly(EndReason.IDLE);
      assertThat(navigator.route()).isEqualTo(new Route.Home());
      assertThat(navigator.stopProperty().get().canGoBack()).isFalse();
      assertThat(frame.warning).isNull();
      assertThat(session.session()).isInstanceOf(Session.Idle.class);
    }
  }

  @Test
  void anIdleWipeAfterTheSignInClosesTheClient() {
    FakeVisitorApi api = signIn();
    pass(119);
    assertThat(api.revoked()).isZero();
    pass(1);
    assertThat(api.revoked()).isEqualTo(1);
    assertThat(ends).containsExactly(EndReason.IDLE);
    assertThat(navigator.route()).isEqualTo(new Route.Home());
  }

  @Test
  void underAWarningOnlyTheButtonGoesOn() {
    onIdPad();
    pass(60);
    assertThat(frame.warning).isNotNull();
    guard.touch();
    pass(1);
    assertThat(frame.warning).isNotNull();
    guard.stay();
    assertThat(frame.warning).isNull();
    pass(59);
    assertThat(frame.warning).isNull();
    assertThat(ends).isEmpty();
  }

  @Test
  void theButtonHelpsTenTimes() {
    onConsent();
    hand.advance(Duration.ZERO);
    signInWithoutLimit();
    for (int i = 0; i < IdleTimer.EXTENSIONS; i++) {
      pass(90);
      assertThat(frame.warning).as("warning %d", i).isNotNull();
      assertThat(extendable()).isTrue();
      guard.stay();
    }
    pass(90);
    assertThat(extendable()).isFalse();
    guard.stay();
    pass(30);
    assertThat(ends).containsExactly(EndReason.IDLE);
  }

  private boolean extendable() {
    IdleReading.Warning now = frame.warning;
    return now != null && now.extendable();
  }

  @Test
  void theSignInMayTakeEightMinutes() {
    onConsent();
    touchEverySecond(Duration.ofMinutes(8).minusSeconds(1));
    assertThat(ends).isEmpty();
    touchEverySecond(Duration.ofSeconds(1));
    assertThat(ends).containsExactly(EndReason.LIMIT);
  }

  @Test
  void slowModesHaveTwiceTheTime() {
    onConsent();
    session.show(DisplayMode.STANDARD.toggleLarge());
    touchEverySecond(Duration.ofMinutes(16).minusSeconds(1));
    assertThat(ends).isEmpty();
    pass(1);
    assertThat(ends).containsExactly(EndReason.LIMIT);
  }

  @Test
  void lowReachDoublesTheSilenceToo() {
    onIdPad();
    session.show(DisplayMode.STANDARD.toggleLow());
    pass(119);
    assertThat(frame.warning).isNull();
    pass(60);
    assertThat(ends).isEmpty();
    pass(1);
    assertThat(ends).containsExactly(EndReason.IDLE);
  }

  @Test
  void theSessionEndsAtItsCeilingInEveryMode() {
    signIn();
    session.show(DisplayMode.STANDARD.toggleLarge());
    touchEverySecond(Duration.ofMinutes(20).minusSeconds(1));
    assertThat(ends).isEmpty();
    touchEverySecond(Duration.ofSeconds(1));
    assertThat(ends).containsExactly(EndReason.LIMIT);
  }

  @Test
  void aFreshFaceCheckGivesTheWholeTimeAgain() {
    signIn();
    touchEverySecond(Duration.ofMinutes(19));
    session.know(person(Instant.EPOCH.plusSeconds(600)));
    touchEverySecond(Duration.ofMinutes(19));
    assertThat(ends).isEmpty();
  }

  @Test
  void theServiceHearsOfTouchesAndOfTheModeButNotTooOften() {
    signIn();
    session.show(DisplayMode.STANDARD.toggleLarge());
    touchEverySecond(Duration.ofMinutes(1));
    assertThat(touches).hasSize(4).containsOnly(Pace.SLOW);
    pass(60);
    assertThat(touches).as("silence is not told").hasSize(4);
  }

  @Test
  void aSlowModeIsToldWithTheSignInAndWithEveryFreshFaceCheck() {
    onIdPad();
    session.show(DisplayMode.STANDARD.toggleLow());
    signInWithoutLimit();
    assertThat(touches).as("nothing was touched since").containsExactly(Pace.SLOW);
    session.know(person(Instant.EPOCH.plusSeconds(600)));
    assertThat(touches).containsExactly(Pace.SLOW, Pace.SLOW);
  }

  @Test
  void aSlowModeThatTheServiceDidNotHearOfIsToldAgain() {
    onIdPad();
    session.show(DisplayMode.STANDARD.toggleLarge());
    unheard = 1;
    signInWithoutLimit();
    assertThat(touches).isEmpty();
    pass(60);
    assertThat(touches).containsExactly(Pace.SLOW);
  }

  @Test
  void aRefusedTokenEndsTheSessionAtOnce() {
    FakeVisitorApi api = signIn();
    navigator.reset(new Route.Enterprises());
    api.refuse();
    assertThat(ends).containsExactly(EndReason.SERVICE);
    assertThat(navigator.route()).isEqualTo(new Route.Home());
  }

  @Test
  void aTokenRefusedAfterItsVisitEndsNobodyElses() {
    FakeVisitorApi old = signIn();
    session.end(EndReason.IDLE);
    guard.touch();
    old.refuse();
    assertThat(session.session()).isInstanceOf(Session.Visiting.class);
    assertThat(ends).containsExactly(EndReason.IDLE);
  }

  @Test
  void goingHomeAfterTheConsentEndsTheVisit() {
    onIdPad();
    navigator.reset(new Route.Home());
    assertThat(ends).containsExactly(EndReason.VISITOR);
  }

  @Test
  void aLanguageAloneIsKeptAtHome() {
    guard.touch();
    session.speak(Locale.ENGLISH);
    navigator.go(new Route.Consent());
    navigator.reset(new Route.Home());
    assertThat(ends).isEmpty();
    assertThat(frame.language).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void theNextVisitorBeginsInChineseAndInTheStandardMode() {
    guard.touch();
    session.speak(Locale.ENGLISH);
    session.show(DisplayMode.STANDARD.toggleLarge());
    session.end(EndReason.VISITOR);
    assertThat(frame.language).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    assertThat(frame.mode).isEqualTo(DisplayMode.STANDARD);
  }

  @Test
  void theGuideIsLeftAfterAMinuteWithoutAWarning() {
    guard.touch();
    navigator.go(new Route.Guide());
    pass(59);
    assertThat(frame.warning).isNull();
    pass(1);
    assertThat(ends).containsExactly(EndReason.IDLE);
  }

  @ParameterizedTest
  @MethodSource("detours")
  void aDetourDuringTheSignInIsEndedAfterAWarningOnly(Route detour) {
    Secret typed = onIdPad();
    navigator.go(detour);
    pass(90);
    assertThat(frame.warning).isNotNull();
    guard.stay();
    pass(90);
    assertThat(typed.erased()).isFalse();
    pass(30);
    assertThat(typed.erased()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("detours")
  void aDetourFromAHalfWrittenFeedbackIsEndedAfterAWarningOnly(Route detour) {
    guard.touch();
    session.visit().orElseThrow().drafts().keep(new Note("typed"));
    navigator.go(detour);
    pass(90);
    assertThat(ends).isEmpty();
    assertThat(frame.warning).isNotNull();
  }

  private static List<Route> detours() {
    return List.of(new Route.Guide(), new Route.Hotline());
  }

  private record Note(String text) {}

  private void onConsent() {
    guard.touch();
    navigator.go(new Route.Consent());
  }

  private Secret onIdPad() {
    onConsent();
    session.consent(new FaceConsent("1", "0".repeat(64), true, Instant.EPOCH));
    navigator.go(new Route.IdentityEntry());
    Secrets secrets = session.visit().orElseThrow().secrets();
    Secret name = secrets.keep("䶮㛃".toCharArray());
    session.identify(
        new Identity(name, secrets.keep("11010519491231002X".toCharArray()), SubjectSource.TYPED));
    return name;
  }

  private FakeVisitorApi signIn() {
    onIdPad();
    navigator.go(new Route.FaceCheck(new Purpose.SignIn(), new Route.Enterprises()));
    return signInWithoutLimit();
  }

  private FakeVisitorApi signInWithoutLimit() {
    FakeVisitorApi api =
        new FakeVisitorApi()
            .with(
                SessionApi.class,
                touch -> {
                  if (unheard-- > 0) {
                    throw new ApiException.Unreachable("7f3a2c11");
                  }
                  touches.add(touch.pace());
                  return new SessionLimits("s", 1200, 150, Instant.EPOCH);
                });
    session.signIn(session.visit().orElseThrow().number(), person(Instant.EPOCH), api);
    navigator.reset(new Route.Enterprises());
    return api;
  }

  private static Me person(Instant freshUntil) {
    return new Me("田*", "110************002", null, freshUntil, 0, 0, 0);
  }

  private void pass(int seconds) {
    for (int i = 0; i < seconds; i++) {
      hand.advance(Duration.ofSeconds(1));
      guard.tick();
    }
  }

  private void touchEverySecond(Duration time) {
    for (long i = time.toSeconds(); i > 0; i--) {
      guard.touch();
      pass(1);
    }
  }

  /// Remembers what the guard asks of it.
  private static final class Frame implements FrameFollower {
    private final List<EndReason> ends = new ArrayList<>();
    private DisplayMode mode = DisplayMode.STANDARD;
    private Locale language = Locale.SIMPLIFIED_CHINESE;
    private IdleReading.@Nullable Warning warning;

    @Override
    public void draw(DisplayMode newMode, Locale newLanguage) {
      mode = newMode;
      language = newLanguage;
    }

    @Override
    public void bar(Session session, IdleReading reading) {}

    @Override
    public void warn(IdleReading.@Nullable Warning now) {
      warning = now;
    }

    @Override
    public void clear(EndReason reason) {
      ends.add(reason);
      warning = null;
    }
  }
}
