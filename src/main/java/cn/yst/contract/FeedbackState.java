package cn.yst.contract;

/// How far a feedback is.
public enum FeedbackState {
  /// 已收到
  RECEIVED,
  /// 处理中
  IN_PROGRESS,
  /// 已回复
  ANSWERED
}
