package cn.yst.contract;

/// What is handed to a phone by a QR code.
public enum HandOverKind {
  /// To the person who shall become an agent; 24 h.
  INVITATION,
  /// To the legal representative, to certify an account; 72 h.
  CERTIFICATION,
  /// To the applicant of an account that somebody asks to share.
  ASSOCIATION
}
