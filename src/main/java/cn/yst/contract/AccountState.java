package cn.yst.contract;

/// Trust level of an enterprise account (login guide, 企业账户认证).
public enum AccountState {
  /// 未认证
  UNCERTIFIED,
  /// 未认证, and a request to the legal representative is open.
  CERTIFICATION_PENDING,
  /// 已认证
  CERTIFIED,
  /// 已停用: the enterprise is no longer live, or its legal representative changed.
  SUSPENDED
}
