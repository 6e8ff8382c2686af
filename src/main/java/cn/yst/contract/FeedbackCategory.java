package cn.yst.contract;

/// What a feedback is about.
public enum FeedbackCategory {
  /// 登录核验
  SIGN_IN,
  /// 企业与认证
  ENTERPRISE,
  /// 经办人与授权
  AGENT,
  /// 设备不好用
  DEVICE,
  /// 服务建议
  SUGGESTION,
  /// 其他
  OTHER
}
