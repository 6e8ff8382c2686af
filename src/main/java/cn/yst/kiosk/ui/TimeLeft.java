package cn.yst.kiosk.ui;

import java.time.Duration;

/// What the session bar says about time.
///
/// @param left until the limit, never negative
/// @param limit the whole time given, positive
public record TimeLeft(Duration left, Duration limit) {
  /// The last minute, drawn on a red pill.
  private static final Duration LAST = Duration.ofSeconds(60);

  /// Checks the two.
  public TimeLeft {
    if (left.isNegative() || !limit.isPositive()) {
      throw new IllegalArgumentException(left + " of " + limit);
    }
  }

  /// The part that is left, 0 to 1.
  public double share() {
    return Math.min(1, (double) left.toMillis() / limit.toMillis());
  }

  /// Whether the last 60 seconds run.
  public boolean ending() {
    return left.compareTo(LAST) <= 0;
  }

  /// Minutes and seconds, `04:32`.
  public String clock() {
    return "%02d:%02d".formatted(left.toMinutes(), left.toSecondsPart());
  }
}
