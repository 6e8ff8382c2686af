package cn.yst.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer of the token endpoint (RFC 6749 §5.1) with the members of this service. Another
/// server leaves out the members after `authorizationDetails`.
///
/// @param accessToken secret
/// @param tokenType `DPoP`, or `Bearer` from a server without it
/// @param expiresIn seconds; for a visitor the ceiling of the session
/// @param scope what was granted
/// @param refreshToken never from this service, and never used by the kiosk
/// @param authorizationDetails without any subject
/// @param sessionId names the session in URLs and logs
/// @param sub pairwise id of the person
/// @param acr how the person was proved, `face+id`
/// @param authTime when
/// @param txn the face transaction
/// @param idleExpiresIn seconds without a touch after which the server ends the session
/// @param serverTime the server's clock
/// @param person whom the session is for, as `/v1/me` says it, so that nobody need ask for it first
public record TokenAnswer(
    String accessToken,
    String tokenType,
    @Nullable Integer expiresIn,
    @Nullable String scope,
    @Nullable String refreshToken,
    @Nullable List<AuthorizationDetail> authorizationDetails,
    @Nullable String sessionId,
    @Nullable String sub,
    @Nullable String acr,
    @Nullable Instant authTime,
    @Nullable String txn,
    @Nullable Integer idleExpiresIn,
    @Nullable Instant serverTime,
    @Nullable Me person) {
  public TokenAnswer {
    Required.text(accessToken, "access_token");
    Required.text(tokenType, "token_type");
  }

  /// Says the session only: the rest is secret.
  @Override
  public String toString() {
    return "TokenAnswer[" + sessionId + "]";
  }
}
