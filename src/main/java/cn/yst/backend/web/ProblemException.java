package cn.yst.backend.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A refusal that becomes a problem answer (RFC 9457). Thrown inside a transaction it rolls the
/// transaction back; where the refusal must leave a trace in the database, return an [Answer]
/// instead.
@SuppressWarnings("serial")
public final class ProblemException extends RuntimeException {
  private final int status;
  private final String code;
  private final @Nullable Duration retryAfter;
  private final @Nullable Challenge challenge;

  /// @param status HTTP status, 400 to 599
  /// @param code stable snake_case word
  /// @param title English sentence for developers, without any personal data
  public ProblemException(int status, String code, String title) {
    this(status, code, title, null, null);
  }

  private ProblemException(
      int status,
      String code,
      String title,
      @Nullable Duration retryAfter,
      @Nullable Challenge challenge) {
    super(title, null, false, false);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
    this.challenge = challenge;
  }

  /// 429 with `Retry-After`.
  public static ProblemException rateLimited(Duration retryAfter) {
    return rateLimited("rate_limited", retryAfter);
  }

  /// 429 with `Retry-After` and a code that says which limit it is.
  public static ProblemException rateLimited(String code, Duration retryAfter) {
    return new ProblemException(429, code, "Too many requests", retryAfter, null);
  }

  /// 404: not there, or not for this caller; the two look alike.
  public static ProblemException notFound() {
    return new ProblemException(404, "not_found", "Not found");
  }

  /// 401 `unauthorized` with the challenge of RFC 9449 §7.1 and a nonce to try again with.
  ///
  /// @param error `invalid_token`, `invalid_dpop_proof` or `use_dpop_nonce`
  public static ProblemException challenge(String error, String nonce) {
    return new ProblemException(
        401, "unauthorized", "The token is not in force", null, new Challenge(error, nonce));
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  @Nullable Challenge challenge() {
    return challenge;
  }

  record Challenge(String error, String nonce) {}
}
