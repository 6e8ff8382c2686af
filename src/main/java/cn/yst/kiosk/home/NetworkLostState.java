package cn.yst.kiosk.home;

/// Where the kiosk stands with a network that is gone.
public sealed interface NetworkLostState {
  /// It will try again by itself.
  ///
  /// @param secondsLeft until then, 0 or more
  /// @param of seconds from one try to the next
  /// @param attempts how often it has tried
  record Waiting(int secondsLeft, int of, int attempts) implements NetworkLostState {}

  /// It tries.
  ///
  /// @param attempts how often it had tried before
  record Trying(int attempts) implements NetworkLostState {}
}
