package cn.yst.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a phone that claimed a sign-in is told: who asks for what, where, and until when.
///
/// @param phoneId names this claim in the phone's URLs; not the handle
/// @param state where the authorization stands
/// @param checkPassed whether the right check code was typed
/// @param hall where the kiosk stands
/// @param hallEnglish its English name, if there is one
/// @param kiosk its number there
/// @param counter the staffed counter of the hall, if it is known
/// @param purpose what it is for
/// @param maskedName of the person whose face is asked for; absent once it has ended
/// @param accountId the account to certify, with that purpose
/// @param account the same account as the phone shows it
/// @param text what the person agrees to
/// @param textHash 64 hex digits; the decision must repeat it
/// @param begunAt when the kiosk began
/// @param expiresIn seconds left; 0 when it has ended
/// @param faceTriesLeft how many face checks may still fail, the last of which ends it
/// @param decidedAt when the person agreed
/// @param sessionId the session it became, which the phone may end
public record PhoneSignIn(
    String phoneId,
    AuthorizationState state,
    boolean checkPassed,
    String hall,
    @Nullable String hallEnglish,
    String kiosk,
    @Nullable String counter,
    SignInPurpose purpose,
    @Nullable String maskedName,
    @Nullable String accountId,
    @Nullable AccountToCertify account,
    String text,
    String textHash,
    Instant begunAt,
    Integer expiresIn,
    Integer faceTriesLeft,
    @Nullable Instant decidedAt,
    @Nullable String sessionId) {
  public PhoneSignIn {
    Required.text(phoneId, "phone_id");
    Required.value(state, "state");
    Required.value(purpose, "purpose");
    Required.text(textHash, "text_hash");
  }
}
