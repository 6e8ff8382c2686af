package cn.yst.contract;

/// What the person asking may do with an account now. The kiosk shows what it is told.
public enum AccountAction {
  /// 选择办事
  ENTER,
  /// 去认证 by the own face: the legal representative in person.
  CERTIFY_IN_PERSON,
  /// 去认证 by a request that the legal representative opens on the phone.
  REQUEST_CERTIFICATION,
  /// Show, or withdraw, the open certification request.
  SHOW_CERTIFICATION_REQUEST,
  /// See the list of agents; masked, and for an agent only the own entry.
  VIEW_AGENTS,
  /// Invite, change the period of, and revoke agents.
  MANAGE_AGENTS,
  /// Decide on requests to share the account.
  DECIDE_ASSOCIATION,
  /// 粤商码
  SHOW_BUSINESS_CODE,
  /// See and start business matters.
  VIEW_MATTERS,
  /// Leave the account.
  LEAVE
}
