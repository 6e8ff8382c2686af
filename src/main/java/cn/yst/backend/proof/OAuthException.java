package cn.yst.backend.proof;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A refusal at an OAuth endpoint; becomes `{"error": …}` (RFC 6749 §5.2).
@SuppressWarnings("serial")
public final class OAuthException extends RuntimeException {
  private final int status;
  private final String error;
  private final @Nullable Duration retryAfter;

  private OAuthException(
      int status, String error, String description, @Nullable Duration retryAfter) {
    super(description, null, false, false);
    this.status = status;
    this.error = error;
    this.retryAfter = retryAfter;
  }

  /// A 400 with a registered error word.
  ///
  /// @param description English, for developers, without any personal data
  public static OAuthException of(String error, String description) {
    return new OAuthException(400, error, description, null);
  }

  /// 400 `invalid_request`.
  public static OAuthException invalidRequest(String description) {
    return of("invalid_request", description);
  }

  /// 400 `invalid_grant`: unknown, over, used, or another client's.
  public static OAuthException invalidGrant() {
    return of("invalid_grant", "The grant is not valid");
  }

  /// 401 `invalid_client`.
  public static OAuthException invalidClient() {
    return new OAuthException(401, "invalid_client", "Client authentication failed", null);
  }

  /// 429 with `Retry-After`.
  public static OAuthException rateLimited(Duration retryAfter) {
    return new OAuthException(429, "temporarily_unavailable", "Too many requests", retryAfter);
  }

  public int status() {
    return status;
  }

  public String error() {
    return error;
  }

  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
