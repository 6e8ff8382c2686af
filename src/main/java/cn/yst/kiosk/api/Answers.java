package cn.yst.kiosk.api;

import cn.yst.contract.Json;
import cn.yst.contract.OAuthError;
import cn.yst.contract.Problem;
import cn.yst.kiosk.api.ApiException.Failed;
import cn.yst.kiosk.api.ApiException.Malformed;
import cn.yst.kiosk.api.ApiException.Rejected;
import cn.yst.kiosk.api.ApiException.Unauthorized;
import cn.yst.kiosk.api.ApiException.Unreachable;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// Sorts answers by what a person can do about them.
final class Answers {
  private static final int LONGEST_PROBLEM = 8192;

  private Answers() {}

  /// Why an answer that is no success is none. The body can still be read afterwards.
  static ApiException refusal(Response answer) {
    String trace = Tracing.of(answer);
    int status = answer.code();
    if (status == 401) {
      return new Unauthorized(trace);
    }
    if (status >= 300 && status < 400) {
      return new Malformed("redirect " + status, trace);
    }
    if (status >= 500) {
      return new Failed(status, trace);
    }
    return problem(answer)
        .<ApiException>map(problem -> new Rejected(problem, retryAfter(answer)))
        .orElseGet(() -> new Failed(status, trace));
  }

  /// Why there is no answer.
  static ApiException lost(IOException e) {
    String trace = e instanceof Tracing.Cut cut ? cut.trace() : Tracing.present();
    IOException reason = e instanceof Tracing.Cut cut ? cut.reason() : e;
    return switch (reason) {
      case BodyRefused refused -> new Malformed(String.valueOf(refused.getMessage()), trace);
      case SessionOver _ -> new Unauthorized(trace);
      case KioskToken.NoToken none -> none.reason();
      default -> new Unreachable(trace);
    };
  }

  /// The problem in an answer: a problem document, or the error word of an OAuth endpoint.
  static Optional<Problem> problem(Response answer) {
    if (!isJson(answer.body())) {
      return Optional.empty();
    }
    try {
      String text = answer.peekBody(LONGEST_PROBLEM).string();
      return read(text, Problem.class)
          .or(() -> read(text, OAuthError.class).map(error -> problem(error, answer)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static <T> Optional<T> read(String text, Class<T> type) {
    try {
      return Optional.of(Json.read(text, type));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private static Problem problem(OAuthError error, Response answer) {
    return new Problem(
        "about:blank", "OAuth error", answer.code(), error.error(), Tracing.of(answer));
  }

  /// Whether a body says that it is JSON. A page of something in between does not.
  static boolean isJson(ResponseBody body) {
    MediaType type = body.contentType();
    return type != null
        && type.type().equals("application")
        && (type.subtype().equals("json") || type.subtype().endsWith("+json"));
  }

  private static Optional<Duration> retryAfter(Response answer) {
    String seconds = answer.header("Retry-After");
    return seconds != null && seconds.matches("[0-9]{1,6}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(seconds)))
        : Optional.empty();
  }

  /// The session to which a call belonged is over.
  static final class SessionOver extends IOException {
    private static final long serialVersionUID = 1;

    SessionOver() {
      super("session over");
    }
  }
}
