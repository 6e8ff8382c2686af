package cn.yst.kiosk.home;

/// What covers the screen when nobody touches it.
public sealed interface IdleWarningState {
  /// The visit ends unless the visitor says to be there.
  ///
  /// @param secondsLeft until the end, 0 or more
  /// @param of seconds that the warning lasts
  /// @param extendable whether the visitor may still go on
  record Counting(int secondsLeft, int of, boolean extendable) implements IdleWarningState {}

  /// The visit is over and its data erased; shown for a second.
  record Erased() implements IdleWarningState {}
}
