package cn.yst.contract;

/// Why something is locked for the person asking.
public enum LockReason {
  /// The account is not certified.
  UNCERTIFIED,
  /// The account is not certified, and a request to the representative is open.
  CERTIFICATION_PENDING,
  /// The enterprise is no longer live in the register.
  ENTERPRISE_NOT_LIVE,
  /// The enterprise has another legal representative now.
  REPRESENTATIVE_CHANGED,
  /// The person's own authority has ended.
  AUTHORITY_ENDED,
  /// Only the legal representative may.
  REPRESENTATIVE_ONLY,
  /// Only the account's applicant may.
  APPLICANT_ONLY
}
