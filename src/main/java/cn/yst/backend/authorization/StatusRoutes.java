package cn.yst.backend.authorization;

import cn.yst.backend.kiosk.DeviceBoard;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Bodies;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Idempotency;
import cn.yst.backend.web.KioskPrincipal;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.Routes;
import cn.yst.contract.AuthorizationStatus;
import cn.yst.contract.Json;
import cn.yst.contract.KioskReport;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.sse.SseEvent;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.sse.SseSink;
import java.time.Duration;

/// How a kiosk hears of its authorization: a stream of events (SSE), long poll where a proxy
/// buffers streams, and the calls that change it from the kiosk's side.
final class StatusRoutes implements Routes {
  private static final String ONE = "/v1/authorizations/{handle}";
  private static final HeaderName LAST_EVENT_ID = HeaderNames.create("Last-Event-ID");
  private static final Duration TICK = Duration.ofSeconds(10);
  private static final Duration RECONNECT = Duration.ofSeconds(2);
  private static final long MOST_WAIT = 25;
  private static final int MOST_WAITING = 4;

  private final Gate gate;
  private final KioskVisits visits;
  private final StatusHub hub;
  private final DeviceBoard board;

  StatusRoutes(Gate gate, KioskVisits visits, StatusHub hub, DeviceBoard board) {
    this.gate = gate;
    this.visits = visits;
    this.hub = hub;
    this.board = board;
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing
        .get(ONE + "/events", this::stream)
        .get(ONE, gate.forKiosk(this::longPoll))
        .post(ONE + "/rotate", gate.forKiosk(this::rotate))
        .delete(ONE, gate.forKiosk(this::cancel))
        .post("/v1/kiosk/consents/{id}/withdraw", gate.forKiosk(this::withdraw))
        .post("/v1/kiosk/boot", gate.forKiosk((request, kiosk) -> Answer.ok(visits.boot(kiosk))))
        .post("/v1/kiosk/heartbeat", gate.forKiosk(this::heartbeat));
  }

  private Answer heartbeat(ServerRequest request, KioskPrincipal kiosk) {
    KioskReport report = Bodies.json(request, KioskReport.class);
    board.hear(kiosk.kioskId(), report.devices());
    return Answer.ok(visits.heartbeat(kiosk, report.sessionId()));
  }

  private void stream(ServerRequest request, ServerResponse response) throws InterruptedException {
    KioskPrincipal kiosk = gate.kiosk(request);
    String handle = handle(request);
    try (StatusHub.Subscription subscription = subscribe(handle)) {
      AuthorizationStatus status = visits.status(kiosk, handle);
      response.header(HeaderNames.CACHE_CONTROL, "no-store");
      try (SseSink sink = response.sink(SseSink.TYPE)) {
        sink.emit(SseEvent.builder().comment("here").reconnectDelay(RECONNECT).build());
        long seen = number(request.headers().first(LAST_EVENT_ID).orElse(""));
        while (!hub.closed()) {
          if (status.version() > seen) {
            seen = status.version();
            sink.emit(event(status));
          }
          if (!status.state().open()) {
            return;
          }
          if (!subscription.await(TICK)) {
            sink.emit(SseEvent.builder().comment("still here").build());
          }
          status = visits.status(kiosk, handle);
        }
      }
    }
  }

  private Answer longPoll(ServerRequest request, KioskPrincipal kiosk) {
    String handle = handle(request);
    long after = number(request.query().first("after").orElse(""));
    Duration wait =
        Duration.ofSeconds(
            Math.clamp(number(request.query().first("wait").orElse("")), 0, MOST_WAIT));
    try (StatusHub.Subscription subscription = subscribe(handle)) {
      AuthorizationStatus status = visits.status(kiosk, handle);
      if (status.version() <= after && status.state().open() && !wait.isZero()) {
        subscription.await(wait);
        status = visits.status(kiosk, handle);
      }
      return Answer.ok(status);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(503, "stopping", "The service is stopping");
    }
  }

  private Answer rotate(ServerRequest request, KioskPrincipal kiosk) {
    Idempotency.Call call = Idempotency.call(request, kiosk.kioskId(), null, "");
    return visits.rotate(call, kiosk, handle(request));
  }

  private Answer cancel(ServerRequest request, KioskPrincipal kiosk) {
    visits.cancel(kiosk, handle(request));
    return Answer.none();
  }

  private Answer withdraw(ServerRequest request, KioskPrincipal kiosk) {
    visits.withdraw(kiosk, request.path().pathParameters().get("id"));
    return Answer.none();
  }

  private StatusHub.Subscription subscribe(String handle) {
    if (hub.waiting(handle) >= MOST_WAITING) {
      throw ProblemException.rateLimited(TICK);
    }
    return hub.subscribe(handle);
  }

  private static SseEvent event(AuthorizationStatus status) {
    return SseEvent.builder()
        .id(Long.toString(status.version()))
        .name("state")
        .data(Json.write(status))
        .build();
  }

  private static String handle(ServerRequest request) {
    return request.path().pathParameters().get("handle");
  }

  private static long number(String text) {
    return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
  }
}
