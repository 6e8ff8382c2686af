package cn.yst.contract;

/// The periods that are offered for an authority; each but the last two is an end date.
public enum PeriodPreset {
  THIRTY_DAYS,
  HALF_YEAR,
  ONE_YEAR,
  /// 和我一样: until the own authority ends.
  SAME_AS_MINE,
  /// 指定日期
  PICK_A_DATE,
  /// 长期有效
  NO_END
}
