package cn.yst.backend.businesscode;

import cn.yst.backend.account.AccountRow;
import cn.yst.backend.account.Desk;
import cn.yst.backend.account.Permissions;
import cn.yst.backend.account.Position;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.KioskPrincipal;
import cn.yst.backend.web.Routes;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.AccountAction;
import cn.yst.contract.BusinessCode;
import cn.yst.contract.BusinessCodeCheck;
import cn.yst.contract.BusinessCodeState;
import cn.yst.contract.Nothing;
import cn.yst.contract.VerifyBusinessCode;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Making and verifying business codes.
public final class BusinessCodeRoutes implements Routes {
  private static final Duration LIFE = Duration.ofMinutes(1);

  private final Desk desk;
  private final Gate gate;

  public BusinessCodeRoutes(Desk desk, Gate gate) {
    this.desk = desk;
    this.gate = gate;
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    var idempotency = desk.ground().idempotency();
    routing
        .post(
            "/v1/accounts/{id}/business-codes",
            idempotency.forVisitor(gate, Nothing.class, this::make))
        .post(
            "/v1/business-codes/verify",
            idempotency.forKiosk(gate, VerifyBusinessCode.class, this::verify));
  }

  private Answer make(Handle tx, ServerRequest request, SessionPrincipal visitor, Nothing body) {
    Person person = desk.persons().load(tx, visitor.personId());
    AccountRow account =
        desk.allowed(
            tx,
            person,
            request.path().pathParameters().get("id"),
            AccountAction.SHOW_BUSINESS_CODE);
    Instant expiresAt = Instant.ofEpochSecond(now().plus(LIFE).getEpochSecond());
    String token = new CodeToken(account.id(), person.id(), expiresAt).sign(desk.ground().vault());
    desk.audit(tx, "business_code.made", person, account.id(), "");
    return Answer.of(
        201,
        new BusinessCode(
            token,
            Duration.between(now(), expiresAt).toSeconds(),
            account.enterprise().head(),
            account.alias(),
            person.maskedName()));
  }

  private Answer verify(Handle tx, KioskPrincipal kiosk, VerifyBusinessCode body) {
    Optional<CodeToken> token = CodeToken.read(desk.ground().vault(), body.token());
    return Answer.ok(
        token
            .map(known -> check(tx, known))
            .orElseGet(() -> BusinessCodeCheck.without(BusinessCodeState.UNKNOWN)));
  }

  private BusinessCodeCheck check(Handle tx, CodeToken token) {
    if (!now().isBefore(token.expiresAt())) {
      return BusinessCodeCheck.without(BusinessCodeState.EXPIRED);
    }
    Person person = desk.persons().load(tx, token.personId());
    return desk.accounts()
        .find(tx, person, token.accountId())
        .map(account -> check(account, person))
        .orElseGet(() -> BusinessCodeCheck.without(BusinessCodeState.EXPIRED));
  }

  private BusinessCodeCheck check(AccountRow account, Person person) {
    Position position = account.position(person, desk.today());
    if (!Permissions.allowed(position).contains(AccountAction.SHOW_BUSINESS_CODE)) {
      return BusinessCodeCheck.without(BusinessCodeState.EXPIRED);
    }
    return new BusinessCodeCheck(
        BusinessCodeState.VALID,
        account.enterprise().head(),
        account.alias(),
        person.maskedName(),
        position.role(),
        position.state());
  }

  private Instant now() {
    return desk.ground().clock().instant();
  }
}
