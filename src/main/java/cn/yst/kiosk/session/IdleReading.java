package cn.yst.kiosk.session;

import cn.yst.kiosk.ui.TimeLeft;
import java.util.Optional;

/// What the [IdleTimer] says at one moment.
public sealed interface IdleReading {
  /// Nobody is here.
  record Resting() implements IdleReading {}

  /// Somebody is active.
  ///
  /// @param limit of the sign-in or the session; empty before a sign-in began
  record Running(Optional<TimeLeft> limit) implements IdleReading {}

  /// Nobody touched the screen for long; only the button goes on.
  ///
  /// @param secondsLeft until the end, rounded up, 1 or more
  /// @param of seconds that the warning lasts
  /// @param extendable whether the visitor may still go on
  record Warning(int secondsLeft, int of, boolean extendable) implements IdleReading {}

  /// The visit must end.
  record Over(EndReason reason) implements IdleReading {}
}
