package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// One authorization detail (RFC 9396) of a device authorization.
///
/// @param type what it is for
/// @param subject whose face is asked for; only with `hall_login`, and never answered
/// @param consent to the face check; only in a request
/// @param accountId the account to certify; only with `enterprise_certification`
/// @param consentId the stored consent, by which it can be withdrawn; only in an answer
public record AuthorizationDetail(
    SignInPurpose type,
    @Nullable Subject subject,
    @Nullable FaceConsent consent,
    @Nullable String accountId,
    @Nullable String consentId) {
  public AuthorizationDetail {
    Required.value(type, "type");
  }

  /// A request to sign in.
  public static AuthorizationDetail hallLogin(Subject subject, FaceConsent consent) {
    return new AuthorizationDetail(SignInPurpose.HALL_LOGIN, subject, consent, null, null);
  }

  /// A request to certify an account by the face of the representative who is signed in.
  public static AuthorizationDetail certification(String accountId, FaceConsent consent) {
    return new AuthorizationDetail(
        SignInPurpose.ENTERPRISE_CERTIFICATION, null, consent, accountId, null);
  }

  /// A request for the face of the person who is signed in.
  public static AuthorizationDetail stepUp(FaceConsent consent) {
    return new AuthorizationDetail(SignInPurpose.STEP_UP, null, consent, null, null);
  }
}
