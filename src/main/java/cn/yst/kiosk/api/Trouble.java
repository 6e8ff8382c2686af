package cn.yst.kiosk.api;

import java.util.Locale;

/// A call that did not do what was asked, as a visitor needs to know it.
///
/// @param sentence message key of what to say
/// @param code short code by which staff and the hotline find the call, such as `E-NET-7F3A2C`:
///     the kind of failure and the beginning of the trace id
public record Trouble(String sentence, String code) {
  private static final int TRACE = 6;

  /// What to say where the call has no sentence of its own.
  public static Trouble of(ApiException e) {
    return switch (e) {
      case ApiException.Unreachable _ -> of("problem.unreachable", "NET", e);
      case ApiException.Unauthorized _ -> of("problem.sessionOver", "AUTH", e);
      case ApiException.Rejected r -> of("problem.rejected", "" + r.problem().status(), e);
      case ApiException.Failed _ -> of("problem.failed", "SVC", e);
      case ApiException.Malformed _ -> of("problem.failed", "FMT", e);
    };
  }

  /// The same call with a sentence of its own.
  public Trouble saying(String key) {
    return new Trouble(key, code);
  }

  private static Trouble of(String sentence, String kind, ApiException e) {
    String trace = e.traceId().toUpperCase(Locale.ROOT);
    return new Trouble(
        sentence, "E-" + kind + "-" + trace.substring(0, Math.min(TRACE, trace.length())));
  }
}
