package cn.yst.kiosk.concurrent;

/// A result that holds something open, which must be let go if it arrives too late for anybody.
public interface Discardable {
  /// Nobody will take it.
  void discard();
}
