package cn.yst.kiosk.navigation;

/// What the success screen says is done.
public enum SuccessKind {
  /// 添加成功; the id is the account's.
  ENTERPRISE_ADDED,
  /// An account is certified; the id is the account's.
  ACCOUNT_CERTIFIED,
  /// An agent has accepted; the id is the invitation's.
  AGENT_AUTHORISED,
  /// The end of an authority was moved; the id is the membership's.
  AUTHORISATION_RENEWED,
  /// A request to share an account was approved; the id is the decision's.
  ASSOCIATION_APPROVED
}
