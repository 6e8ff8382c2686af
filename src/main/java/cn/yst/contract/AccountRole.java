package cn.yst.contract;

/// What a person is on one account; never global. Who is several things has the first of them.
public enum AccountRole {
  /// 法定代表人, as registered for the enterprise.
  REPRESENTATIVE,
  /// 账号申请人
  APPLICANT,
  /// 经办人
  AGENT
}
