package cn.yst.kiosk.session;

import cn.yst.contract.Pace;
import cn.yst.kiosk.ui.TimeLeft;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Counts a visitor's time: silence on the screen, the sign-in and the session. Pure: it reads a
/// monotonic clock when asked and calls nobody.
///
/// The service keeps the same limits and a little more; this timer may only end a visit sooner.
public final class IdleTimer {
  /// How often a warning can be answered with "I am here" in one visit.
  public static final int EXTENSIONS = 10;

  /// The whole sign-in, from consent to the confirmed face; doubled in the slow modes.
  public static final Duration SIGN_IN = Duration.ofMinutes(8);

  private final LongSupplier nanos;
  private boolean running;
  private IdlePolicy policy = IdlePolicy.OPEN;
  private Pace pace = Pace.NORMAL;
  private long touched;
  private int extensions;
  private Limit limit = new None();

  private sealed interface Limit {}

  private record None() implements Limit {}

  private record SignIn(long since) implements Limit {}

  private record Ceiling(long since, Duration length) implements Limit {}

  /// A timer that rests.
  ///
  /// @param nanos the monotonic clock in nanoseconds
  public IdleTimer(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /// A visit begins.
  public void start() {
    running = true;
    policy = IdlePolicy.OPEN;
    pace = Pace.NORMAL;
    extensions = 0;
    limit = new None();
    touched = nanos.getAsLong();
  }

  /// The visit is over.
  public void stop() {
    running = false;
  }

  /// Another screen, another patience; counts as a touch.
  public void watch(IdlePolicy next) {
    if (read() instanceof IdleReading.Running) {
      touched = nanos.getAsLong();
    }
    policy = next;
  }

  /// Another display mode.
  public void setPace(Pace next) {
    pace = next;
  }

  /// The sign-in begins, if it has not begun.
  public void startSignIn() {
    if (limit instanceof None) {
      limit = new SignIn(nanos.getAsLong());
    }
  }

  /// The visitor has left the sign-in.
  public void stopSignIn() {
    if (limit instanceof SignIn) {
      limit = new None();
    }
  }

  /// A session begins, or a fresh face check gives it its whole time again.
  ///
  /// @param ceiling as the service says; the same in every mode
  public void startSession(Duration ceiling) {
    limit = new Ceiling(nanos.getAsLong(), ceiling);
  }

  /// A touch or a key. Under a warning it changes nothing: the next visitor must not inherit a
  /// session by touching the screen.
  public void touch() {
    if (read() instanceof IdleReading.Running) {
      touched = nanos.getAsLong();
    }
  }

  /// Nobody stands before the screen any more: the warning begins now, not after the silence.
  public void leave() {
    if (read() instanceof IdleReading.Running) {
      touched = nanos.getAsLong() - patience().quiet().toNanos();
    }
  }

  /// "I am here": takes a warning back, at most [#EXTENSIONS] times in a visit.
  public void extend() {
    if (read() instanceof IdleReading.Warning warning && warning.extendable()) {
      extensions++;
      touched = nanos.getAsLong();
    }
  }

  /// What to show or do now.
  public IdleReading read() {
    if (!running) {
      return new IdleReading.Resting();
    }
    long now = nanos.getAsLong();
    Optional<TimeLeft> left = left(now);
    if (left.isPresent() && left.get().left().isZero()) {
      return new IdleReading.Over(EndReason.LIMIT);
    }
    IdlePolicy patience = patience();
    Duration silent = Duration.ofNanos(now - touched);
    if (silent.compareTo(patience.quiet()) < 0) {
      return new IdleReading.Running(left);
    }
    Duration rest = patience.quiet().plus(patience.warning()).minus(silent);
    if (!rest.isPositive()) {
      return new IdleReading.Over(EndReason.IDLE);
    }
    int seconds = (int) rest.plusNanos(999_999_999).toSeconds();
    int of = (int) patience.warning().toSeconds();
    return new IdleReading.Warning(seconds, of, extensions < EXTENSIONS);
  }

  private IdlePolicy patience() {
    return pace == Pace.SLOW ? policy.doubled() : policy;
  }

  private Optional<TimeLeft> left(long now) {
    return switch (limit) {
      case None _ -> Optional.empty();
      case SignIn(long since) ->
          Optional.of(left(now, since, pace == Pace.SLOW ? SIGN_IN.multipliedBy(2) : SIGN_IN));
      case Ceiling(long since, Duration length) -> Optional.of(left(now, since, length));
    };
  }

  private static TimeLeft left(long now, long since, Duration length) {
    Duration left = length.minusNanos(now - since);
    return new TimeLeft(left.isNegative() ? Duration.ZERO : left, length);
  }
}
