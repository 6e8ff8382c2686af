package cn.yst.backend.session;

import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Bodies;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.Problems;
import cn.yst.backend.web.Routes;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.Touch;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;

/// A visitor's touch and the log-out.
public final class SessionRoutes implements Routes {
  private final Ground ground;
  private final Sessions sessions;
  private final TokenGate gate;

  public SessionRoutes(Ground ground, Sessions sessions, TokenGate gate) {
    this.ground = ground;
    this.sessions = sessions;
    this.gate = gate;
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing
        .post("/v1/sessions/current/touch", gate.forVisitor(this::touch))
        .delete(
            "/v1/sessions/current",
            (request, response) -> Problems.send(response, logOut(request)));
  }

  private Answer touch(ServerRequest request, SessionPrincipal visitor) {
    Touch touch = Bodies.json(request, Touch.class);
    return ground
        .database()
        .write(tx -> sessions.touch(tx, visitor.sessionId(), touch.pace()))
        .map(Answer::ok)
        .orElseThrow(() -> new ProblemException(401, "unauthorized", "The session has ended"));
  }

  private Answer logOut(ServerRequest request) {
    gate.visitorIfAny(request)
        .ifPresent(
            visitor ->
                ground
                    .database()
                    .write(tx -> sessions.end(tx, visitor.sessionId(), SessionEnd.BUTTON)));
    return Answer.none();
  }
}
