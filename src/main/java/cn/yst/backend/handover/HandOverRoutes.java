package cn.yst.backend.handover;

import cn.yst.backend.account.Desk;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.PageRequest;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.Query;
import cn.yst.backend.web.Routes;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.HandOverPage;
import cn.yst.contract.Paging;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;

/// `/v1/hand-overs`: what a person handed to phones, with the time left.
public final class HandOverRoutes implements Routes {
  private final Desk desk;
  private final Gate gate;
  private final HandOverStore store;
  private final HandOverViews views;

  public HandOverRoutes(Desk desk, Gate gate, HandOverStore store, HandOverViews views) {
    this.desk = desk;
    this.gate = gate;
    this.store = store;
    this.views = views;
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing
        .get("/v1/hand-overs", gate.forVisitor(this::page))
        .get("/v1/hand-overs/{id}", gate.forVisitor(this::one));
  }

  private Answer one(ServerRequest request, SessionPrincipal visitor) {
    String id = request.path().pathParameters().get("id");
    return desk.ground()
        .database()
        .read(
            tx ->
                store
                    .find(tx, id)
                    .filter(row -> row.makerId().equals(visitor.personId()))
                    .map(row -> Answer.ok(views.of(tx, row)))
                    .orElseThrow(ProblemException::notFound));
  }

  private Answer page(ServerRequest request, SessionPrincipal visitor) {
    PageRequest asked = Query.page(request);
    return desk.ground()
        .database()
        .read(
            tx -> {
              Paging paging = asked.of(store.count(tx, visitor.personId()));
              return Answer.ok(
                  new HandOverPage(
                      store.page(tx, visitor.personId(), paging).stream()
                          .map(row -> views.of(tx, row))
                          .toList(),
                      paging));
            });
  }
}
