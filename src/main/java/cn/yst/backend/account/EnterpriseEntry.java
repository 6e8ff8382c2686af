package cn.yst.backend.account;

import cn.yst.backend.enterprise.Enterprise;
import cn.yst.backend.message.Notice;
import cn.yst.backend.period.Days;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AddEnterprise;
import cn.yst.contract.AddedEnterprise;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Adds an enterprise to a person's list and makes the account that goes with it (login guide,
/// 法定代表人注册企业账户, 经办人注册企业账户).
final class EnterpriseEntry {
  static final int PER_DAY = 10;

  private final Desk desk;

  EnterpriseEntry(Desk desk) {
    this.desk = desk;
  }

  /// Adds the enterprise. Its registered representative in person gets a certified account at once,
  /// everybody else one that is not; whoever applied before gets the account they have.
  Answer add(Handle tx, String personId, AddEnterprise asked) {
    Person person = desk.persons().lock(tx, personId);
    desk.requireAdult(person);
    Enterprise enterprise =
        desk.enterprises()
            .match(tx, asked.name(), asked.creditCode())
            .orElseThrow(
                () ->
                    new ProblemException(
                        422, "enterprise_no_match", "Name and code are not those of one entry"));
    Optional<String> known = desk.accounts().applied(tx, person, enterprise);
    if (known.isPresent()) {
      return answer(200, tx, person, known.get(), true);
    }
    if (!enterprise.live()) {
      String code = "enterprise_" + enterprise.state().name().toLowerCase(Locale.ROOT);
      throw new ProblemException(422, code, "The register's state does not allow it");
    }
    if (desk.accounts().madeToday(tx, person) >= PER_DAY) {
      throw ProblemException.rateLimited("enterprises_per_day", untilTomorrow());
    }
    String id = desk.accounts().create(tx, person, enterprise);
    boolean certified = desk.accounts().certify(tx, id, person.identityKey());
    AccountRow row = desk.account(tx, person, id);
    desk.messages()
        .post(
            tx,
            personId,
            Notice.of(MessageKind.ENTERPRISE_ADDED, id)
                .about(enterprise.id(), id, row.standing().state())
                .then(MessageAction.VIEW_ENTERPRISE, enterprise.id()));
    desk.audit(tx, "account.created", person, id, certified ? "certified" : "uncertified");
    return answer(201, tx, person, id, false);
  }

  private Answer answer(int status, Handle tx, Person person, String id, boolean existing) {
    AccountRow row = desk.account(tx, person, id);
    return Answer.of(
        status,
        new AddedEnterprise(existing, row.enterprise().head(), desk.cards().account(row, person)));
  }

  private Duration untilTomorrow() {
    return Duration.between(desk.ground().clock().instant(), Days.start(desk.today().plusDays(1)));
  }
}
