package cn.yst.kiosk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PollPaceTest {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private final PollPace pace = new PollPace(Duration.ofSeconds(2), 0);

  @Test
  void eachSlowDownAddsFiveSecondsForGood() {
    for (int storm = 1; storm <= 10; storm++) {
      pace.asked(0);
      pace.slowDown();
      assertThat(pace.next()).isEqualTo((2 + 5L * storm) * SECOND);
    }
    pace.asked(100 * SECOND);
    assertThat(pace.next()).isEqualTo(152 * SECOND);
  }

  @Test
  void newsAskAtOnceButNeverFasterThanTheIntervalAllows() {
    pace.listening(Duration.ofSeconds(10));
    pace.asked(0);
    assertThat(pace.next()).isEqualTo(10 * SECOND);
    pace.now(SECOND);
    assertThat(pace.next()).isEqualTo(2 * SECOND);
    pace.now(5 * SECOND);
    assertThat(pace.next()).isEqualTo(5 * SECOND);
  }

  @Test
  void newsDoNotOverruleAServerThatWantsToBeLeftAlone() {
    pace.asked(0);
    pace.notBefore(30 * SECOND);
    pace.now(3 * SECOND);
    assertThat(pace.next()).isEqualTo(30 * SECOND);
  }
}
