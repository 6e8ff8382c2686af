package cn.yst.contract;

/// Pills over the list of agents.
public enum AgentFilter {
  ALL,
  /// 已授权
  ACTIVE,
  /// 待刷脸: invited, not yet accepted.
  WAITING,
  /// 已过期
  EXPIRED
}
