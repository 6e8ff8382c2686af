package cn.yst.kiosk.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/// The service's time as the kiosk knows it: what the service last said, moved on by the monotonic
/// clock. A kiosk whose own clock is wrong or jumps still signs with the right time.
public final class ServerClock implements InstantSource {
  /// HTTP dates have whole seconds, so a smaller difference says nothing.
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  private final LongSupplier nanos;
  private final AtomicReference<Known> known;
  private final AtomicInteger corrections = new AtomicInteger();

  private record Known(Instant at, long nanos) {}

  /// Begins with the kiosk's own time.
  ///
  /// @param nanos the monotonic clock in nanoseconds
  public ServerClock(Clock wall, LongSupplier nanos) {
    this.nanos = nanos;
    this.known = new AtomicReference<>(new Known(wall.instant(), nanos.getAsLong()));
  }

  @Override
  public Instant instant() {
    Known last = known.get();
    return last.at.plusNanos(nanos.getAsLong() - last.nanos);
  }

  /// The service says what time it is.
  ///
  void hear(Instant serverTime) {
    if (Duration.between(instant(), serverTime).abs().compareTo(TOLERANCE) > 0) {
      known.set(new Known(serverTime, nanos.getAsLong()));
      corrections.incrementAndGet();
    }
  }

  /// How often the time was corrected: what was signed before the last correction can be signed
  /// again.
  int corrections() {
    return corrections.get();
  }
}
