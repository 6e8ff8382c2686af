package cn.yst.backend.certification;

import cn.yst.backend.account.Desk;
import cn.yst.backend.handover.HandOverRow;
import cn.yst.backend.handover.HandOverStore;
import cn.yst.backend.handover.HandOverViews;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.Routes;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.Nothing;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import org.jdbi.v3.core.Handle;

/// Certification requests of an applicant.
public final class CertificationRoutes implements Routes {
  private final Desk desk;
  private final Gate gate;
  private final HandOverStore handOvers;
  private final HandOverViews views;
  private final Certifications certifications;

  public CertificationRoutes(
      Desk desk,
      Gate gate,
      HandOverStore handOvers,
      HandOverViews views,
      Certifications certifications) {
    this.desk = desk;
    this.gate = gate;
    this.handOvers = handOvers;
    this.views = views;
    this.certifications = certifications;
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing
        .post(
            "/v1/accounts/{id}/certification-requests",
            desk.ground().idempotency().forVisitor(gate, Nothing.class, this::request))
        .get("/v1/accounts/{id}/certification-request", gate.forVisitor(this::newest))
        .delete("/v1/certification-requests/{id}", gate.forVisitor(this::withdraw));
  }

  private Answer request(Handle tx, ServerRequest request, SessionPrincipal visitor, Nothing body) {
    Person person = desk.persons().lock(tx, visitor.personId());
    String id = certifications.request(tx, person, id(request));
    return Answer.of(201, views.of(tx, handOvers.find(tx, id).orElseThrow()));
  }

  private Answer newest(ServerRequest request, SessionPrincipal visitor) {
    return desk.ground()
        .database()
        .read(
            tx ->
                Answer.ok(
                    handOvers
                        .newest(tx, HandOverKind.CERTIFICATION, id(request))
                        .filter(row -> row.makerId().equals(visitor.personId()))
                        .map(row -> views.of(tx, row))
                        .orElseThrow(ProblemException::notFound)));
  }

  private Answer withdraw(ServerRequest request, SessionPrincipal visitor) {
    return desk.ground()
        .database()
        .write(
            tx -> {
              HandOverRow row =
                  handOvers
                      .find(tx, id(request))
                      .filter(each -> each.kind() == HandOverKind.CERTIFICATION)
                      .filter(each -> each.makerId().equals(visitor.personId()))
                      .orElseThrow(ProblemException::notFound);
              if (row.state(desk.ground().clock().instant()) == HandOverState.PENDING) {
                Person person = desk.persons().load(tx, visitor.personId());
                handOvers.end(tx, row, HandOverState.WITHDRAWN, null, person.actor());
              }
              return Answer.none();
            });
  }

  private static String id(ServerRequest request) {
    return request.path().pathParameters().get("id");
  }
}
