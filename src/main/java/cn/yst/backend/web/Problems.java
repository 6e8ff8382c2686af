package cn.yst.backend.web;

import cn.yst.contract.CodeOnly;
import cn.yst.contract.OAuthError;
import cn.yst.contract.Problem;
import io.helidon.http.BadRequestException;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.NotFoundException;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns every failure of a handler into a problem answer; at the OAuth endpoints, whose clients
/// know no problem documents, into an OAuth error (RFC 6749 §5.2).
public final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String OAUTH = "/oauth2/";

  private Problems() {}

  /// Installs the error handlers on one listener.
  public static void install(HttpRouting.Builder routing) {
    routing.error(ProblemException.class, Problems::refused);
    routing.error(
        NotFoundException.class, (req, res, e) -> refused(req, res, ProblemException.notFound()));
    routing.error(
        BadRequestException.class,
        (req, res, e) -> send(req, res, 400, "bad_request", "Bad request"));
    routing.error(
        HttpException.class,
        (req, res, e) ->
            send(req, res, e.status().code(), "http_error", e.status().reasonPhrase()));
    routing.error(Throwable.class, Problems::failed);
  }

  /// Sends an answer, whatever it is.
  public static void send(ServerResponse response, Answer answer) {
    response.status(answer.status());
    if (answer.json().isEmpty()) {
      response.send();
      return;
    }
    response.header(
        HeaderNames.CONTENT_TYPE, answer.problem() ? Problem.MEDIA_TYPE : "application/json");
    response.send(answer.json().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  static Problem problem(int status, String code, String title, TraceId trace) {
    return new Problem("about:blank", title, status, code, trace.value());
  }

  private static void refused(ServerRequest request, ServerResponse response, ProblemException e) {
    Duration retryAfter = e.retryAfter();
    if (retryAfter != null) {
      response.header(HeaderNames.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
    }
    ProblemException.Challenge challenge = e.challenge();
    if (challenge != null) {
      response.header(
          HeaderNames.WWW_AUTHENTICATE, "DPoP error=\"" + challenge.error() + "\", algs=\"ES256\"");
      response.header("DPoP-Nonce", challenge.nonce());
    }
    String title = e.getMessage();
    send(request, response, e.status(), e.code(), title == null ? e.code() : title);
  }

  private static void failed(ServerRequest request, ServerResponse response, Throwable e) {
    LOG.atError()
        .addKeyValue("trace", TraceId.of(request))
        .setCause(new CodeOnly(e))
        .log("unexpected failure");
    send(request, response, 500, "internal", "Internal error");
  }

  private static void send(
      ServerRequest request, ServerResponse response, int status, String code, String title) {
    SecurityHeaders.of(request).add(response);
    send(
        response,
        request.prologue().uriPath().path().startsWith(OAUTH)
            ? Answer.of(status, new OAuthError(word(status), title, null))
            : Answer.refused(status, code, title, TraceId.of(request)));
  }

  private static String word(int status) {
    return switch (status) {
      case 429, 503 -> "temporarily_unavailable";
      default -> status < 500 ? "invalid_request" : "server_error";
    };
  }
}
