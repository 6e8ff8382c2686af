package cn.yst.kiosk.session;

import java.time.Duration;

/// How long a screen may stand untouched.
///
/// @param quiet until the warning
/// @param warning from the warning to the end; zero ends without a warning
public record IdlePolicy(Duration quiet, Duration warning) {
  /// Screens that show nothing of anybody: home, and guide and hotline
  /// while the visit holds nothing.
  public static final IdlePolicy OPEN = new IdlePolicy(Duration.ofSeconds(60), Duration.ZERO);

  /// Most screens.
  public static final IdlePolicy NORMAL =
      new IdlePolicy(Duration.ofSeconds(90), Duration.ofSeconds(30));

  /// Screens on which personal data is typed or revealed.
  public static final IdlePolicy SENSITIVE =
      new IdlePolicy(Duration.ofSeconds(60), Duration.ofSeconds(30));

  /// Twice the time, for large text, low reach and speech.
  IdlePolicy doubled() {
    return new IdlePolicy(quiet.multipliedBy(2), warning.multipliedBy(2));
  }
}
