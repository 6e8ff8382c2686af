package cn.yst.kiosk.input;

/// The result of one check while a number is being typed.
public enum Tick {
  /// Not enough is typed to tell.
  OPEN,
  OK,
  WRONG
}
