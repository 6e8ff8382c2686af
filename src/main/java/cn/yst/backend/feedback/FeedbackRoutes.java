package cn.yst.backend.feedback;

import cn.yst.backend.audit.AuditEntry;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.KioskPrincipal;
import cn.yst.backend.web.PageRequest;
import cn.yst.backend.web.Query;
import cn.yst.backend.web.RateLimits;
import cn.yst.backend.web.Routes;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.FeedbackPage;
import cn.yst.contract.FeedbackReceipt;
import cn.yst.contract.Paging;
import cn.yst.contract.PostFeedback;
import cn.yst.contract.Rating;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;
import org.jdbi.v3.core.Handle;

/// Feedback with and without sign-in, and ratings after it.
public final class FeedbackRoutes implements Routes {
  private static final RateLimits.Limit POSTS =
      new RateLimits.Limit("feedback", 20, Duration.ofHours(1));
  private static final RateLimits.Limit RATINGS =
      new RateLimits.Limit("rating", 120, Duration.ofHours(1));

  private final Ground ground;
  private final Gate gate;
  private final FeedbackStore store;

  public FeedbackRoutes(Ground ground, Gate gate, FeedbackStore store) {
    this.ground = ground;
    this.gate = gate;
    this.store = store;
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    var idempotency = ground.idempotency();
    routing
        .post("/v1/feedback", idempotency.forVisitor(gate, PostFeedback.class, this::post))
        .get("/v1/feedback", gate.forVisitor(this::page))
        .post("/v1/kiosk/feedback", idempotency.forKiosk(gate, PostFeedback.class, this::anonymous))
        .post("/v1/kiosk/ratings", idempotency.forKiosk(gate, Rating.class, this::rate));
  }

  private Answer post(
      Handle tx, ServerRequest request, SessionPrincipal visitor, PostFeedback body) {
    ground.limits().take(POSTS, visitor.personId());
    String id = store.add(tx, visitor.personId(), visitor.kioskId(), body);
    ground
        .audit()
        .append(tx, new AuditEntry("feedback.sent", "person:" + visitor.personId(), id, ""));
    return Answer.of(201, store.load(tx, id));
  }

  private Answer anonymous(Handle tx, KioskPrincipal kiosk, PostFeedback body) {
    ground.limits().take(POSTS, kiosk.kioskId());
    String id = store.add(tx, null, kiosk.kioskId(), body);
    ground
        .audit()
        .append(tx, new AuditEntry("feedback.sent", "kiosk:" + kiosk.kioskId(), id, "anonymous"));
    return Answer.of(201, new FeedbackReceipt(ground.clock().instant()));
  }

  private Answer rate(Handle tx, KioskPrincipal kiosk, Rating body) {
    ground.limits().take(RATINGS, kiosk.kioskId());
    store.rate(tx, kiosk.kioskId(), body);
    return Answer.none();
  }

  private Answer page(ServerRequest request, SessionPrincipal visitor) {
    PageRequest asked = Query.page(request);
    return ground
        .database()
        .read(
            tx -> {
              Paging paging = asked.of(store.count(tx, visitor.personId()));
              return Answer.ok(
                  new FeedbackPage(store.page(tx, visitor.personId(), paging), paging));
            });
  }
}
