package cn.yst.contract;

/// The shortest way to unlock something, for the person asking.
public enum UnlockWay {
  /// 去认证 by the own face.
  CERTIFY_IN_PERSON,
  /// 去认证 by a request to the representative.
  REQUEST_CERTIFICATION,
  /// A request is open: show its QR code again.
  SHOW_CERTIFICATION_REQUEST,
  /// Ask the representative to certify.
  ASK_REPRESENTATIVE_TO_CERTIFY,
  /// 续期请找法定代表人
  ASK_REPRESENTATIVE_TO_RENEW,
  /// Ask the representative to do it.
  ASK_REPRESENTATIVE,
  /// Ask the applicant to do it.
  ASK_APPLICANT,
  /// 选择其他账号
  CHOOSE_OTHER_ACCOUNT,
  /// At the staffed counter.
  COUNTER
}
