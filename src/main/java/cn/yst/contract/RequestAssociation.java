package cn.yst.contract;

/// Asks the applicant of an account to share it.
///
/// @param accountId from [AssociationCandidate]
/// @param reason in the requester's words, 1 to 60 code points; the applicant reads it
public record RequestAssociation(String accountId, String reason) {
  /// Most code points of a reason.
  public static final int REASON_LIMIT = 60;

  public RequestAssociation {
    Required.text(accountId, "account_id");
    Required.text(reason, "reason");
    Required.that(reason.codePointCount(0, reason.length()) <= REASON_LIMIT, "reason");
  }
}
