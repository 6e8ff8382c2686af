package cn.yst.contract;

/// What the person asking may do with one row of the list of agents.
public enum AgentAction {
  /// 修改期限
  CHANGE_PERIOD,
  /// 续期
  RENEW,
  /// 删除
  REVOKE,
  /// 二维码
  SHOW_INVITATION,
  /// 撤回
  WITHDRAW_INVITATION,
  /// Leave the account: the own row.
  LEAVE
}
