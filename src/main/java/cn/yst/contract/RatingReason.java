package cn.yst.contract;

/// What could be better.
public enum RatingReason {
  /// 等得太久
  LONG_WAIT,
  /// 看不懂
  UNCLEAR,
  /// 没有办成
  NOT_DONE,
  /// 扫码不顺
  SCANNING,
  /// 字太小
  SMALL_TEXT,
  /// 其他
  OTHER
}
