package cn.yst.backend.account;

import cn.yst.backend.message.Notice;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.PageRequest;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.Query;
import cn.yst.backend.web.Routes;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountPage;
import cn.yst.contract.ActingFor;
import cn.yst.contract.AddEnterprise;
import cn.yst.contract.EnterpriseCard;
import cn.yst.contract.EnterprisePage;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import cn.yst.contract.Nothing;
import cn.yst.contract.Paging;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// `/v1/enterprises` and `/v1/accounts`: a person's list, adding to it, entering and leaving.
public final class AccountRoutes implements Routes {
  private final Desk desk;
  private final Gate gate;
  private final EnterpriseEntry entry;

  public AccountRoutes(Desk desk, Gate gate) {
    this.desk = desk;
    this.gate = gate;
    this.entry = new EnterpriseEntry(desk);
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    var idempotency = desk.ground().idempotency();
    routing
        .get("/v1/enterprises", gate.forVisitor(this::enterprises))
        .post(
            "/v1/enterprises",
            idempotency.forVisitor(
                gate,
                AddEnterprise.class,
                (tx, request, visitor, body) -> entry.add(tx, visitor.personId(), body)))
        .get("/v1/enterprises/{id}", gate.forVisitor(this::enterprise))
        .get("/v1/enterprises/{id}/accounts", gate.forVisitor(this::accounts))
        .get("/v1/accounts/{id}", gate.forVisitor(this::account))
        .post("/v1/accounts/{id}/enter", idempotency.forVisitor(gate, Nothing.class, this::enter))
        .post("/v1/accounts/{id}/leave", idempotency.forVisitor(gate, Nothing.class, this::leave));
  }

  private Answer enterprises(ServerRequest request, SessionPrincipal visitor) {
    PageRequest asked = Query.page(request);
    return desk.ground()
        .database()
        .read(
            tx -> {
              Person person = desk.persons().load(tx, visitor.personId());
              Paging paging = asked.of(desk.accounts().countEnterprises(tx, person));
              List<String> ids = desk.accounts().enterprises(tx, person, paging);
              Map<String, List<AccountRow>> rows =
                  desk.accounts().ofEnterprises(tx, person, ids).stream()
                      .collect(Collectors.groupingBy(row -> row.enterprise().id()));
              List<EnterpriseCard> cards =
                  ids.stream()
                      .map(id -> desk.cards().enterprise(rows.getOrDefault(id, List.of()), person))
                      .toList();
              return Answer.ok(new EnterprisePage(cards, paging));
            });
  }

  private Answer enterprise(ServerRequest request, SessionPrincipal visitor) {
    return desk.ground()
        .database()
        .read(tx -> Answer.ok(rows(tx, request, visitor).getFirst().enterprise().head()));
  }

  private Answer accounts(ServerRequest request, SessionPrincipal visitor) {
    PageRequest asked = Query.page(request);
    return desk.ground()
        .database()
        .read(
            tx -> {
              Person person = desk.persons().load(tx, visitor.personId());
              List<AccountRow> rows = rows(tx, request, visitor);
              Paging paging = asked.of(rows.size());
              List<AccountCard> cards =
                  rows.stream()
                      .skip(PageRequest.offset(paging))
                      .limit(paging.size())
                      .map(row -> desk.cards().account(row, person))
                      .toList();
              return Answer.ok(new AccountPage(rows.getFirst().enterprise().head(), cards, paging));
            });
  }

  private Answer account(ServerRequest request, SessionPrincipal visitor) {
    return desk.ground()
        .database()
        .read(
            tx -> {
              Person person = desk.persons().load(tx, visitor.personId());
              return acting(desk.account(tx, person, id(request)), person);
            });
  }

  private Answer enter(Handle tx, ServerRequest request, SessionPrincipal visitor, Nothing body) {
    Person person = desk.persons().load(tx, visitor.personId());
    AccountRow row = desk.allowed(tx, person, id(request), AccountAction.ENTER);
    desk.audit(tx, "account.entered", person, row.id(), "");
    return acting(row, person);
  }

  private Answer leave(Handle tx, ServerRequest request, SessionPrincipal visitor, Nothing body) {
    Person person = desk.persons().lock(tx, visitor.personId());
    AccountRow row = desk.allowed(tx, person, id(request), AccountAction.LEAVE);
    if (desk.memberships().leave(tx, row.id(), person.id())) {
      String event = row.id() + "/" + person.id() + "/" + desk.ground().clock().instant();
      desk.persons()
          .find(
              tx, desk.enterprises().representative(tx, row.enterprise().representative()).idHmac())
          .ifPresent(
              representative ->
                  desk.messages()
                      .post(
                          tx,
                          representative,
                          Notice.of(MessageKind.AGENT_LEFT, event)
                              .about(row.enterprise().id(), row.id(), row.standing().state())
                              .with(person.maskedName())
                              .then(MessageAction.VIEW_AGENTS, row.id())));
      desk.audit(tx, "membership.left", person, row.id(), "");
    }
    return Answer.none();
  }

  private Answer acting(AccountRow row, Person person) {
    return Answer.ok(new ActingFor(row.enterprise().head(), desk.cards().account(row, person)));
  }

  private List<AccountRow> rows(Handle tx, ServerRequest request, SessionPrincipal visitor) {
    Person person = desk.persons().load(tx, visitor.personId());
    List<AccountRow> rows = desk.accounts().ofEnterprises(tx, person, List.of(id(request)));
    if (rows.isEmpty()) {
      throw ProblemException.notFound();
    }
    return rows;
  }

  private static String id(ServerRequest request) {
    return request.path().pathParameters().get("id");
  }
}
