package cn.yst.kiosk.input;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Tells a bouncing finger from a second press: a key struck again sooner than the limit counts
/// once. One filter belongs to one key, so fast typing on different keys is never held back.
final class DoubleStrike {
  private final long limitNanos;
  private final LongSupplier nanos;
  private boolean struck;
  private long last;

  /// @param nanos a clock that only runs forward, in nanoseconds
  DoubleStrike(Duration limit, LongSupplier nanos) {
    this.limitNanos = limit.toNanos();
    this.nanos = nanos;
  }

  /// Whether this press counts.
  boolean accepts() {
    long now = nanos.getAsLong();
    if (struck && now - last < limitNanos) {
      return false;
    }
    struck = true;
    last = now;
    return true;
  }
}
