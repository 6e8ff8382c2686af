package cn.yst.backend.authorization;

import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.Json;
import cn.yst.contract.SignInPurpose;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A device authorization as stored.
///
/// @param handle names it in URLs and logs
/// @param proof how the person is proved
/// @param details authorization details without any subject, as JSON
/// @param version grows with every change
/// @param reason why it ended, a code
/// @param expiresAt when the present state runs out, never after `deviceCodeUntil`
/// @param deviceCodeUntil when the device code is over in any case
/// @param checkCode two digits
/// @param phoneId the claim's name on the phone's side
/// @param mismatches failed comparisons
/// @param boundSession the session that a step-up is for
/// @param sessionId the session it became
record Authorization(
    String id,
    String handle,
    String kioskId,
    SignInPurpose purpose,
    Proof proof,
    String scope,
    String details,
    AuthorizationState state,
    long version,
    @Nullable String reason,
    String codeChallenge,
    @Nullable String dpopJkt,
    int wrongVerifiers,
    int pollInterval,
    @Nullable Instant polledAt,
    Instant createdAt,
    Instant expiresAt,
    Instant deviceCodeUntil,
    String checkCode,
    int wrongChecks,
    boolean checkPassed,
    @Nullable String phoneId,
    int mismatches,
    @Nullable String faceTransaction,
    @Nullable String boundSession,
    @Nullable String sessionId,
    @Nullable Instant approvedAt,
    @Nullable Instant redeemedAt,
    @Nullable String redeemedJkt,
    @Nullable Instant endedAt) {

  /// What it is for, without any subject.
  AuthorizationDetail detail() {
    return Json.read(details, AuthorizationDetail[].class)[0];
  }

  /// Whether its time is over although it is still open.
  boolean overdue(Instant now) {
    return state.open() && !now.isBefore(expiresAt);
  }

  /// Seconds until the present state runs out; 0 in an end state.
  int secondsLeft(Instant now) {
    long left = state.open() ? Duration.between(now, expiresAt).toSeconds() : 0;
    return (int) Math.max(0, left);
  }
}
