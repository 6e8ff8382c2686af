package cn.yst.contract;

/// Whether a person's authority on an account holds.
public enum MembershipState {
  ACTIVE,
  /// Its last day is over (Asia/Shanghai).
  EXPIRED,
  /// Taken back by whoever may.
  REVOKED,
  /// Given up by the person.
  LEFT
}
