package cn.yst.contract;

/// Pills over the business matters.
public enum MatterFilter {
  ALL,
  /// 现在能办
  OPEN,
  /// 需认证, or locked for another reason.
  LOCKED
}
