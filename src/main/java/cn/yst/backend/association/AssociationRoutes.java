package cn.yst.backend.association;

import cn.yst.backend.account.AccountRow;
import cn.yst.backend.account.Desk;
import cn.yst.backend.account.FreshFace;
import cn.yst.backend.enterprise.Enterprise;
import cn.yst.backend.handover.HandOverRow;
import cn.yst.backend.handover.HandOverStore;
import cn.yst.backend.handover.HandOverViews;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.RateLimits;
import cn.yst.backend.web.Routes;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.AssociationCandidates;
import cn.yst.contract.AssociationSearch;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.RequestAssociation;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Sharing accounts: searching, asking, and the applicant's decision at a kiosk.
public final class AssociationRoutes implements Routes {
  private static final RateLimits.Limit SEARCHES =
      new RateLimits.Limit("association-search", 20, Duration.ofDays(1));

  private final Desk desk;
  private final Gate gate;
  private final HandOverStore handOvers;
  private final Associations associations;
  private final Candidates candidates;
  private final AssociationViews views;

  public AssociationRoutes(
      Desk desk,
      Gate gate,
      HandOverStore handOvers,
      HandOverViews handOverViews,
      Associations associations) {
    this.desk = desk;
    this.gate = gate;
    this.handOvers = handOvers;
    this.associations = associations;
    this.candidates = new Candidates(desk, handOvers);
    this.views = new AssociationViews(desk, handOvers, handOverViews, associations, candidates);
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    var idempotency = desk.ground().idempotency();
    routing
        .post(
            "/v1/association-searches",
            idempotency.forVisitor(gate, AssociationSearch.class, this::search))
        .post(
            "/v1/associations",
            idempotency.forVisitor(gate, RequestAssociation.class, this::request))
        .get("/v1/associations/{id}", gate.forVisitor(this::association))
        .delete("/v1/associations/{id}", gate.forVisitor(this::withdraw))
        .get("/v1/association-decisions/{id}", gate.forVisitor(this::decision))
        .post(
            "/v1/association-decisions/{id}",
            idempotency.forVisitor(gate, Decide.class, this::decide));
  }

  private Answer search(
      Handle tx, ServerRequest request, SessionPrincipal visitor, AssociationSearch body) {
    desk.ground().limits().take(SEARCHES, visitor.personId(), "association_searches_per_day");
    Person person = desk.persons().load(tx, visitor.personId());
    Optional<Enterprise> enterprise = desk.enterprises().match(tx, body.name(), body.creditCode());
    List<AccountRow> rows =
        enterprise.map(found -> candidates.of(tx, person, found)).orElse(List.of());
    return Answer.ok(
        new AssociationCandidates(
            rows.isEmpty() ? null : rows.getFirst().enterprise().head(),
            rows.stream().map(row -> views.candidate(tx, person, row)).toList(),
            associations.voidOn(),
            associations.leftToday(tx, person)));
  }

  private Answer request(
      Handle tx, ServerRequest request, SessionPrincipal visitor, RequestAssociation body) {
    Person person = desk.persons().lock(tx, visitor.personId());
    desk.requireAdult(person);
    AccountRow account =
        candidates
            .one(tx, person, body.accountId())
            .orElseThrow(() -> new ProblemException(422, "no_such_account", "No account to share"));
    String id = associations.request(tx, person, account, body);
    return Answer.of(201, views.mine(tx, handOvers.find(tx, id).orElseThrow()));
  }

  private Answer association(ServerRequest request, SessionPrincipal visitor) {
    return desk.ground()
        .database()
        .read(tx -> Answer.ok(views.mine(tx, mine(tx, request, visitor))));
  }

  private Answer withdraw(ServerRequest request, SessionPrincipal visitor) {
    return desk.ground()
        .database()
        .write(
            tx -> {
              HandOverRow row = mine(tx, request, visitor);
              if (row.makerState(desk.ground().clock().instant()) == HandOverState.PENDING) {
                Person person = desk.persons().load(tx, visitor.personId());
                if (row.state() == HandOverState.PENDING) {
                  handOvers.end(tx, row, HandOverState.WITHDRAWN, null, person.actor());
                } else {
                  handOvers.withdrawVeiled(tx, row, person.actor());
                }
              }
              return Answer.none();
            });
  }

  private Answer decision(ServerRequest request, SessionPrincipal visitor) {
    return desk.ground()
        .database()
        .read(tx -> Answer.ok(views.decision(tx, asked(tx, request, visitor))));
  }

  private Answer decide(Handle tx, ServerRequest request, SessionPrincipal visitor, Decide body) {
    HandOverRow row = asked(tx, request, visitor);
    Person person = desk.persons().lock(tx, visitor.personId());
    if (row.state(desk.ground().clock().instant()) != HandOverState.PENDING) {
      throw new ProblemException(409, "already_decided", "It is decided, withdrawn or void");
    }
    if (!associations.hash(tx, row).equals(body.textHash())) {
      throw new ProblemException(409, "object_changed", "What was shown has changed");
    }
    if (body.decision() == Decision.DENY) {
      handOvers.end(tx, row, HandOverState.DECLINED, null, person.actor());
    } else {
      FreshFace.require(visitor, desk.ground().clock());
      LocalDate until = associations.accepted(tx, row, person, body.until());
      handOvers.end(tx, row, HandOverState.ACCEPTED, until, person.actor());
    }
    return Answer.ok(views.decision(tx, handOvers.find(tx, row.id()).orElseThrow()));
  }

  private HandOverRow mine(Handle tx, ServerRequest request, SessionPrincipal visitor) {
    return association(tx, request)
        .filter(row -> row.makerId().equals(visitor.personId()))
        .orElseThrow(ProblemException::notFound);
  }

  private HandOverRow asked(Handle tx, ServerRequest request, SessionPrincipal visitor) {
    return association(tx, request)
        .filter(row -> associations.account(tx, row).applicantId().equals(visitor.personId()))
        .orElseThrow(ProblemException::notFound);
  }

  private Optional<HandOverRow> association(Handle tx, ServerRequest request) {
    return handOvers
        .find(tx, request.path().pathParameters().get("id"))
        .filter(row -> row.kind() == HandOverKind.ASSOCIATION);
  }
}
