package cn.yst.backend.agent;

import cn.yst.backend.account.AccountRow;
import cn.yst.backend.account.Desk;
import cn.yst.backend.account.FreshFace;
import cn.yst.backend.account.Permissions;
import cn.yst.backend.account.Position;
import cn.yst.backend.handover.HandOverRow;
import cn.yst.backend.handover.HandOverStore;
import cn.yst.backend.handover.HandOverViews;
import cn.yst.backend.message.Notice;
import cn.yst.backend.period.Periods;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Bodies;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.PageRequest;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.Query;
import cn.yst.backend.web.Routes;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.AgentCounts;
import cn.yst.contract.AgentFilter;
import cn.yst.contract.AgentPage;
import cn.yst.contract.ChangePeriod;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.Lock;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import cn.yst.contract.Paging;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Agents of an account: the list, invitations, periods, taking back.
public final class AgentRoutes implements Routes {
  private final Desk desk;
  private final Gate gate;
  private final HandOverStore handOvers;
  private final HandOverViews handOverViews;
  private final Invitations invitations;
  private final AgentStore store;
  private final AgentViews views;

  public AgentRoutes(
      Desk desk,
      Gate gate,
      HandOverStore handOvers,
      HandOverViews handOverViews,
      Invitations invitations) {
    this.desk = desk;
    this.gate = gate;
    this.handOvers = handOvers;
    this.handOverViews = handOverViews;
    this.invitations = invitations;
    this.store = new AgentStore(desk.ground().clock());
    this.views = new AgentViews(desk, handOvers);
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing
        .get("/v1/accounts/{id}/agents", gate.forVisitor(this::page))
        .post(
            "/v1/accounts/{id}/invitations",
            desk.ground().idempotency().forVisitor(gate, InviteAgent.class, this::invite))
        .get("/v1/invitations/{id}", gate.forVisitor(this::invitation))
        .delete("/v1/invitations/{id}", gate.forVisitor(this::withdraw))
        .get("/v1/memberships/{id}", gate.forVisitor(this::member))
        .patch("/v1/memberships/{id}", gate.forVisitor(this::change))
        .delete("/v1/memberships/{id}", gate.forVisitor(this::revoke));
  }

  private Answer page(ServerRequest request, SessionPrincipal visitor) {
    PageRequest asked = Query.page(request);
    AgentFilter filter = Query.word(request, "filter", AgentFilter.class, AgentFilter.ALL);
    return desk.ground()
        .database()
        .read(
            tx -> {
              Person person = desk.persons().load(tx, visitor.personId());
              AccountRow account = desk.allowed(tx, person, id(request), AccountAction.VIEW_AGENTS);
              return store.version(tx, account.id()).equals(Query.text(request, "version"))
                  ? new Answer(304, "", false)
                  : Answer.ok(page(tx, person, account, filter, asked));
            });
  }

  private AgentPage page(
      Handle tx, Person person, AccountRow account, AgentFilter filter, PageRequest asked) {
    Position position = account.position(person, desk.today());
    String only = seesAll(position) ? null : person.id();
    AgentCounts counts = store.counts(tx, account.id(), only);
    int total =
        switch (filter) {
          case ALL -> counts.all();
          case ACTIVE -> counts.active();
          case WAITING -> counts.waiting();
          case EXPIRED -> counts.expired();
        };
    Paging paging = asked.of(total);
    Lock lock = inviteLock(position, account);
    return new AgentPage(
        store.page(tx, account.id(), only, filter, paging).stream()
            .map(row -> views.of(tx, row, account, person))
            .toList(),
        paging,
        counts,
        lock == null,
        lock,
        Periods.forAgent(desk.today()),
        store.version(tx, account.id()));
  }

  private Answer invite(
      Handle tx, ServerRequest request, SessionPrincipal visitor, InviteAgent body) {
    Person person = desk.persons().lock(tx, visitor.personId());
    AccountRow account = managed(tx, person, id(request));
    FreshFace.require(visitor, desk.ground().clock());
    String id = invitations.invite(tx, person, account, body);
    return Answer.of(201, handOverViews.of(tx, handOvers.find(tx, id).orElseThrow()));
  }

  private Answer invitation(ServerRequest request, SessionPrincipal visitor) {
    return desk.ground()
        .database()
        .read(tx -> Answer.ok(handOverViews.of(tx, invitation(tx, request, visitor))));
  }

  private Answer withdraw(ServerRequest request, SessionPrincipal visitor) {
    return desk.ground()
        .database()
        .write(
            tx -> {
              HandOverRow row = invitation(tx, request, visitor);
              HandOverState state = row.state(desk.ground().clock().instant());
              if (state == HandOverState.ACCEPTED) {
                throw new ProblemException(409, "already_accepted", "The agent was faster");
              }
              if (state == HandOverState.PENDING) {
                Person person = desk.persons().load(tx, visitor.personId());
                handOvers.end(tx, row, HandOverState.WITHDRAWN, null, person.actor());
              }
              return Answer.none();
            });
  }

  private Answer member(ServerRequest request, SessionPrincipal visitor) {
    return desk.ground()
        .database()
        .read(
            tx -> {
              Person person = desk.persons().load(tx, visitor.personId());
              AccountRow account =
                  desk.allowed(tx, person, accountOf(tx, request), AccountAction.VIEW_AGENTS);
              return store
                  .find(tx, account.id(), id(request))
                  .filter(
                      row ->
                          seesAll(account.position(person, desk.today()))
                              || person.id().equals(row.personId()))
                  .map(row -> Answer.ok(views.of(tx, row, account, person)))
                  .orElseThrow(ProblemException::notFound);
            });
  }

  private Answer change(ServerRequest request, SessionPrincipal visitor) {
    ChangePeriod asked = Bodies.json(request, ChangePeriod.class);
    return desk.ground()
        .database()
        .write(
            tx -> {
              Person person = desk.persons().lock(tx, visitor.personId());
              AccountRow account = managed(tx, person, accountOf(tx, request));
              FreshFace.require(visitor, desk.ground().clock());
              PeriodRefusals.check(Periods.check(asked.until(), desk.today()));
              String id = id(request);
              if (!desk.memberships().changePeriod(tx, id, asked.until())) {
                throw new ProblemException(409, "membership_over", "Taken back or given up");
              }
              AgentRow row = store.find(tx, account.id(), id).orElseThrow();
              tell(tx, row, account, MessageKind.AUTHORITY_CHANGED);
              desk.audit(tx, "membership.changed", person, id, asked.until().toString());
              return Answer.ok(views.of(tx, row, account, person));
            });
  }

  private Answer revoke(ServerRequest request, SessionPrincipal visitor) {
    return desk.ground()
        .database()
        .write(
            tx -> {
              Person person = desk.persons().lock(tx, visitor.personId());
              AccountRow account = desk.account(tx, person, accountOf(tx, request));
              var row = store.find(tx, account.id(), id(request));
              boolean own =
                  row.isPresent()
                      && AgentViews.mayTakeBack(
                          row.get(), account.position(person, desk.today()), person);
              if (!own) {
                managed(tx, person, account.id());
              }
              FreshFace.require(visitor, desk.ground().clock());
              if (desk.memberships().revoke(tx, id(request))) {
                tell(tx, row.orElseThrow(), account, MessageKind.AUTHORITY_REVOKED);
                desk.audit(tx, "membership.revoked", person, id(request), "");
              }
              return Answer.none();
            });
  }

  private void tell(Handle tx, AgentRow row, AccountRow account, MessageKind kind) {
    String agent = row.personId();
    if (agent != null) {
      String event = row.id() + "/" + desk.ground().clock().instant();
      desk.messages()
          .post(
              tx,
              agent,
              Notice.of(kind, event)
                  .about(account.enterprise().id(), account.id(), account.standing().state())
                  .until(row.until())
                  .then(
                      kind == MessageKind.AUTHORITY_REVOKED
                          ? MessageAction.NONE
                          : MessageAction.VIEW_ENTERPRISE,
                      kind == MessageKind.AUTHORITY_REVOKED ? null : account.enterprise().id()));
    }
  }

  /// The account, whose agents the person may manage now.
  private AccountRow managed(Handle tx, Person person, String id) {
    AccountRow account = desk.account(tx, person, id);
    Position position = account.position(person, desk.today());
    AccountState state = position.state();
    boolean representative = position.role() == AccountRole.REPRESENTATIVE;
    if (representative
        && (state == AccountState.UNCERTIFIED || state == AccountState.CERTIFICATION_PENDING)) {
      throw new ProblemException(403, "account_uncertified", "Certify the account first");
    }
    return desk.allowed(tx, person, id, AccountAction.MANAGE_AGENTS);
  }

  private HandOverRow invitation(Handle tx, ServerRequest request, SessionPrincipal visitor) {
    HandOverRow row =
        handOvers
            .find(tx, id(request))
            .filter(each -> each.kind() == HandOverKind.INVITATION)
            .orElseThrow(ProblemException::notFound);
    Person person = desk.persons().load(tx, visitor.personId());
    managed(tx, person, row.accountId());
    return row;
  }

  private String accountOf(Handle tx, ServerRequest request) {
    return store.accountOf(tx, id(request)).orElseThrow(ProblemException::notFound);
  }

  private @Nullable Lock inviteLock(Position position, AccountRow account) {
    Permissions.Locked locked = Permissions.locked(position).get(AccountAction.MANAGE_AGENTS);
    return locked == null ? null : desk.cards().lock(locked, account);
  }

  /// The representative and the applicant of a certified account see everybody, an agent only
  /// themselves.
  private static boolean seesAll(Position position) {
    return position.role() == AccountRole.REPRESENTATIVE
        || (position.applicant() && position.state() == AccountState.CERTIFIED);
  }

  private static String id(ServerRequest request) {
    return request.path().pathParameters().get("id");
  }
}
