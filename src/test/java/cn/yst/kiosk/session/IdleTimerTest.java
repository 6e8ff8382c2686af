package cn.yst.kiosk.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.Pace;
import cn.yst.kiosk.session.IdleReading.Over;
import cn.yst.kiosk.session.IdleReading.Resting;
import cn.yst.kiosk.session.IdleReading.Running;
import cn.yst.kiosk.session.IdleReading.Warning;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdleTimerTest {
  private long now = Long.MAX_VALUE - Duration.ofSeconds(100).toNanos();
  private final IdleTimer timer = new IdleTimer(() -> now);

  private void pass(double seconds) {
    now += (long) (seconds * 1e9);
  }

  private void policy(String name) {
    timer.watch(
        switch (name) {
          case "open" -> IdlePolicy.OPEN;
          case "normal" -> IdlePolicy.NORMAL;
          case "sensitive" -> IdlePolicy.SENSITIVE;
          default -> throw new IllegalArgumentException(name);
        });
  }

  @Test
  void restsUntilSomebodyComes() {
    pass(1000);
    assertThat(timer.read()).isEqualTo(new Resting());
    timer.touch();
    assertThat(timer.read()).isEqualTo(new Resting());
  }

  @ParameterizedTest
  @CsvSource({
    "normal, NORMAL, 90, 30",
    "sensitive, NORMAL, 60, 30",
    "normal, SLOW, 180, 60",
    "sensitive, SLOW, 120, 60"
  })
  void warnsAfterSilenceAndEndsAfterTheWarning(String policy, Pace pace, int quiet, int warning) {
    timer.start();
    policy(policy);
    timer.setPace(pace);
    pass(quiet - 0.001);
    assertThat(timer.read()).isInstanceOf(Running.class);
    pass(0.001);
    assertThat(timer.read()).isEqualTo(new Warning(warning, warning, true));
    pass(warning - 0.001);
    assertThat(timer.read()).isEqualTo(new Warning(1, warning, true));
    pass(0.001);
    assertThat(timer.read()).isEqualTo(new Over(EndReason.IDLE));
  }

  @Test
  void openScreensEndWithoutAWarning() {
    timer.start();
    pass(59.9);
    assertThat(timer.read()).isInstanceOf(Running.class);
    pass(0.1);
    assertThat(timer.read()).isEqualTo(new Over(EndReason.IDLE));
  }

  @Test
  void aTouchBeginsTheSilenceAnew() {
    timer.start();
    policy("normal");
    pass(89);
    timer.touch();
    pass(89);
    assertThat(timer.read()).isInstanceOf(Running.class);
  }

  @Test
  void aTouchDoesNotTakeAWarningBackAndTheButtonDoes() {
    timer.start();
    policy("normal");
    pass(95);
    timer.touch();
    policy("sensitive");
    assertThat(timer.read()).isInstanceOf(Over.class);
    policy("normal");
    assertThat(timer.read()).isInstanceOf(Warning.class);
    timer.extend();
    assertThat(timer.read()).isInstanceOf(Running.class);
  }

  @Test
  void theButtonWorksTenTimes() {
    timer.start();
    policy("normal");
    for (int i = 0; i < IdleTimer.EXTENSIONS; i++) {
      pass(100);
      assertThat(timer.read()).isEqualTo(new Warning(20, 30, true));
      timer.extend();
    }
    pass(100);
    assertThat(timer.read()).isEqualTo(new Warning(20, 30, false));
    timer.extend();
    assertThat(timer.read()).isInstanceOf(Warning.class);
    timer.start();
    policy("normal");
    pass(100);
    assertThat(timer.read()).isEqualTo(new Warning(20, 30, true));
  }

  @ParameterizedTest
  @CsvSource({"NORMAL, 480", "SLOW, 960"})
  void theSignInHasALimitHoweverBusyTheVisitorIs(Pace pace, int seconds) {
    timer.start();
    policy("normal");
    timer.setPace(pace);
    timer.startSignIn();
    for (int i = 0; i < seconds - 1; i++) {
      pass(1);
      timer.touch();
      timer.startSignIn();
    }
    assertThat(((Running) timer.read()).limit().orElseThrow().left())
        .isEqualTo(Duration.ofSeconds(1));
    pass(1);
    timer.touch();
    assertThat(timer.read()).isEqualTo(new Over(EndReason.LIMIT));
  }

  @Test
  void aSessionHasItsCeilingInEveryModeAndAFreshFaceCheckGivesItAnew() {
    timer.start();
    policy("normal");
    timer.setPace(Pace.SLOW);
    timer.startSignIn();
    timer.startSession(Duration.ofMinutes(20));
    timer.stopSignIn();
    pass(100);
    timer.touch();
    timer.startSession(Duration.ofMinutes(20));
    assertThat(((Running) timer.read()).limit().orElseThrow().left())
        .isEqualTo(Duration.ofMinutes(20));
    pass(1200);
    assertThat(timer.read()).isEqualTo(new Over(EndReason.LIMIT));
  }

  @Test
  void leavingTheSignInTakesItsLimitAway() {
    timer.start();
    timer.startSignIn();
    timer.stopSignIn();
    assertThat(timer.read()).isEqualTo(new Running(java.util.Optional.empty()));
  }

  @Test
  void restsAgainAfterTheVisit() {
    timer.start();
    timer.stop();
    pass(1000);
    assertThat(timer.read()).isEqualTo(new Resting());
  }
}
