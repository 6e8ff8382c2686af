package cn.yst.contract;

/// The five levels of 好差评.
public enum RatingLevel {
  /// 非常满意
  VERY_GOOD,
  /// 满意
  GOOD,
  /// 基本满意
  FAIR,
  /// 不满意
  POOR,
  /// 非常不满意
  VERY_POOR
}
