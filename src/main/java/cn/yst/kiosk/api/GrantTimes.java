package cn.yst.kiosk.api;

import java.time.Duration;
import java.util.function.LongSupplier;

/// The deadlines of one authorization, all on the monotonic clock: a clock that is set changes
/// nothing.
final class GrantTimes {
  private static final Duration ROTATION = Duration.ofSeconds(30);
  private static final Duration ROTATION_AGAIN = Duration.ofSeconds(5);
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final LongSupplier nanos;
  private final long scanBy;
  private long endsAt;
  private long rotateAt;

  /// @param scan how long the code can be scanned
  /// @param all how long the authorization lives
  GrantTimes(LongSupplier nanos, Duration scan, Duration all) {
    this.nanos = nanos;
    this.scanBy = in(scan);
    this.endsAt = in(all);
    this.rotateAt = in(ROTATION);
  }

  long now() {
    return nanos.getAsLong();
  }

  long in(Duration time) {
    return now() + time.toNanos();
  }

  /// The service says how long is left, once a phone has scanned the code.
  void left(Duration left) {
    endsAt = in(left);
  }

  /// Nobody scanned the code in time.
  boolean unscanned() {
    return now() - scanBy >= 0;
  }

  /// The authorization is over, if the service has not moved it on unheard.
  boolean ended() {
    return now() - endsAt >= 0;
  }

  /// It is over whether the service answers or not.
  boolean longEnded() {
    return now() - endsAt >= GRACE.toNanos();
  }

  boolean rotationDue() {
    return now() - rotateAt >= 0;
  }

  void rotated(boolean done) {
    rotateAt = in(done ? ROTATION : ROTATION_AGAIN);
  }

  /// Until the nearest deadline or `other`, in nanoseconds; never negative.
  ///
  /// @param scanning whether the code is still to be scanned
  long untilNext(boolean scanning, long other) {
    long next = ended() ? other : Math.min(other - now(), endsAt - now()) + now();
    if (scanning) {
      next = Math.min(next - now(), Math.min(scanBy, rotateAt) - now()) + now();
    }
    return Math.max(0, next - now());
  }
}
