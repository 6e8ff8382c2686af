package cn.yst.kiosk.api;

import cn.yst.contract.Problem;
import cn.yst.kiosk.ui.Trouble;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// A call that did not succeed, by what a person can do about it. Messages hold codes and trace
/// ids, never what was sent or received.
public abstract sealed class ApiException extends Exception {
  /// How much of the trace id a visitor is shown.
  private static final int SHOWN_OF_TRACE = 6;

  private final String traceId;

  private ApiException(String message, String traceId) {
    super(message + " trace=" + traceId, null, false, false);
    this.traceId = traceId;
  }

  /// The trace id of the call, which leads staff to the log line.
  public String traceId() {
    return traceId;
  }

  /// What to tell a visitor where the call has no sentence of its own.
  public final Trouble trouble() {
    return switch (this) {
      case Unreachable _ -> trouble("problem.unreachable", "NET");
      case Unauthorized _ -> trouble("problem.sessionOver", "AUTH");
      case Rejected r -> trouble("problem.rejected", "" + r.problem().status());
      case Failed _ -> trouble("problem.failed", "SVC");
      case Malformed _ -> trouble("problem.failed", "FMT");
    };
  }

  private Trouble trouble(String sentence, String kind) {
    String trace = traceId.toUpperCase(Locale.ROOT);
    return new Trouble(
        sentence, "E-" + kind + "-" + trace.substring(0, Math.min(SHOWN_OF_TRACE, trace.length())));
  }

  /// No answer in time: whether the call took effect is unknown. A person can try again.
  public static final class Unreachable extends ApiException {
    /// See [Unreachable].
    public Unreachable(String traceId) {
      super("unreachable", traceId);
    }
  }

  /// The token is not valid any more: the session is over.
  public static final class Unauthorized extends ApiException {
    /// See [Unauthorized].
    public Unauthorized(String traceId) {
      super("unauthorized", traceId);
    }
  }

  /// The service refused, and its code says why.
  public static final class Rejected extends ApiException {
    private final Problem problem;
    private final Optional<Duration> retryAfter;

    /// See [Rejected].
    public Rejected(Problem problem, Optional<Duration> retryAfter) {
      super("rejected " + problem.status() + " " + problem.code(), problem.traceId());
      this.problem = problem;
      this.retryAfter = retryAfter;
    }

    /// Why.
    public Problem problem() {
      return problem;
    }

    /// The code of the problem, which picks the sentence to show.
    public String code() {
      return problem.code();
    }

    /// How long to wait before trying again, if the service says so.
    public Optional<Duration> retryAfter() {
      return retryAfter;
    }
  }

  /// The service has a fault of its own, or something between says so.
  public static final class Failed extends ApiException {
    private final int status;

    /// See [Failed].
    ///
    /// @param status HTTP status of the answer
    public Failed(int status, String traceId) {
      super("failed " + status, traceId);
      this.status = status;
    }

    /// HTTP status of the answer.
    public int status() {
      return status;
    }
  }

  /// The answer is not what the service may send: not JSON, too large, a wrong type, a page of
  /// something in between.
  public static final class Malformed extends ApiException {
    /// See [Malformed].
    ///
    /// @param what names the member or the rule that is broken, never a value
    public Malformed(String what, String traceId) {
      super("malformed " + what, traceId);
    }
  }
}
