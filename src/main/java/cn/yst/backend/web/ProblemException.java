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

  /// @param status HTTP status, 400 to 599
  /// @param code stable snake_case word
  /// @param title English sentence for developers, without any personal data
  public ProblemException(int status, String code, String title) {
    this(status, code, title, null);
  }

  private ProblemException(int status, String code, String title, @Nullable Duration retryAfter) {
    super(title, null, false, false);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /// 429 with `Retry-After`.
  public static ProblemException rateLimited(Duration retryAfter) {
    return rateLimited("rate_limited", retryAfter);
  }

  /// 429 with `Retry-After` and a code that says which limit it is.
  public static ProblemException rateLimited(String code, Duration retryAfter) {
    return new ProblemException(429, code, "Too many requests", retryAfter);
  }

  /// 404: not there, or not for this caller; the two look alike.
  public static ProblemException notFound() {
    return new ProblemException(404, "not_found", "Not found");
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
}
