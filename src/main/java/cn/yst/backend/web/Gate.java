package cn.yst.backend.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;

/// Says who calls, or refuses with 401 and the `WWW-Authenticate` of RFC 9449.
public interface Gate {

  /// The visitor behind the request.
  ///
  /// @throws ProblemException 401 `unauthorized` if the token is missing, unknown, ended or not
  ///     proven
  SessionPrincipal visitor(ServerRequest request);

  /// The kiosk behind the request.
  ///
  /// @throws ProblemException 401 `unauthorized` if the token is missing, unknown, over or not
  ///     proven
  KioskPrincipal kiosk(ServerRequest request);

  /// A handler for a call in a visitor's name that changes nothing.
  default Handler forVisitor(VisitorCall call) {
    return (request, response) -> Problems.send(response, call.answer(request, visitor(request)));
  }

  /// A handler for a call of the kiosk itself that changes nothing or may be repeated freely.
  default Handler forKiosk(KioskCall call) {
    return (request, response) -> Problems.send(response, call.answer(request, kiosk(request)));
  }

  /// Reads in a visitor's name.
  @FunctionalInterface
  interface VisitorCall {
    Answer answer(ServerRequest request, SessionPrincipal visitor);
  }

  /// Serves the kiosk itself.
  @FunctionalInterface
  interface KioskCall {
    Answer answer(ServerRequest request, KioskPrincipal kiosk);
  }

  /// The `Idempotency-Key` of the request, empty if none was sent.
  static String idempotencyKey(ServerRequest request) {
    return request.headers().first(HeaderNames.create("Idempotency-Key")).orElse("");
  }
}
