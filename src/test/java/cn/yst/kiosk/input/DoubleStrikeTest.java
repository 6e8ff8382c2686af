package cn.yst.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DoubleStrikeTest {
  private long now = Long.MAX_VALUE - 5;
  private final DoubleStrike filter = new DoubleStrike(Duration.ofNanos(120), () -> now);

  @Test
  void aBounceCountsOnceAndTheNextPressCounts() {
    assertThat(filter.accepts()).isTrue();
    now += 119;
    assertThat(filter.accepts()).isFalse();
    now += 1;
    assertThat(filter.accepts()).isTrue();
  }
}
