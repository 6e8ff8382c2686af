package cn.yst.backend.account;

import cn.yst.backend.audit.AuditEntry;
import cn.yst.backend.enterprise.EnterpriseStore;
import cn.yst.backend.message.MessageStore;
import cn.yst.backend.period.Days;
import cn.yst.backend.person.Person;
import cn.yst.backend.person.PersonStore;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AccountAction;
import cn.yst.contract.IdNumber;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/// What every feature around accounts works with.
public record Desk(
    Ground ground,
    PersonStore persons,
    EnterpriseStore enterprises,
    AccountStore accounts,
    MembershipStore memberships,
    AccountCards cards,
    MessageStore messages) {

  /// Age from which a person may act for an enterprise.
  public static final int ADULT = 18;

  /// Puts the stores over the ground.
  public static Desk over(Ground ground) {
    PersonStore persons = new PersonStore(ground.vault(), ground.clock());
    EnterpriseStore enterprises = new EnterpriseStore(ground.vault(), persons, ground.audit());
    return new Desk(
        ground,
        persons,
        enterprises,
        new AccountStore(ground.clock(), ground.random()),
        new MembershipStore(ground.clock()),
        new AccountCards(persons, enterprises, ground.clock()),
        new MessageStore(ground.vault(), ground.clock()));
  }

  /// The day it is now.
  public LocalDate today() {
    return Days.today(ground.clock());
  }

  /// The account as the person stands towards it.
  ///
  /// @throws ProblemException 404 unless it is one of the person's
  public AccountRow account(Handle tx, Person person, String id) {
    return accounts.find(tx, person, id).orElseThrow(ProblemException::notFound);
  }

  /// The account, on which the person must be allowed to do this now.
  ///
  /// @throws ProblemException 404 unless it is one of the person's; 403 with the reason
  public AccountRow allowed(Handle tx, Person person, String id, AccountAction action) {
    AccountRow row = account(tx, person, id);
    Position position = row.position(person, today());
    if (Permissions.allowed(position).contains(action)) {
      return row;
    }
    throw switch (position.membership()) {
      case EXPIRED, REVOKED, LEFT ->
          new ProblemException(403, "authority_ended", "The authority has ended");
      case ACTIVE -> refused(position);
    };
  }

  /// Whoever is not of age represents no enterprise at a kiosk, only at the staffed counter.
  ///
  /// @throws ProblemException 422 `underage`
  public void requireAdult(Person person) {
    LocalDate birth = new IdNumber(person.idNumber()).birthDate();
    if (birth.plusYears(ADULT).isAfter(today())) {
      throw new ProblemException(422, "underage", "Not of age: staffed counter");
    }
  }

  /// Writes down what was done, in the transaction that does it.
  public void audit(Handle tx, String kind, Person actor, String subject, String detail) {
    ground.audit().append(tx, new AuditEntry(kind, actor.actor(), subject, detail));
  }

  private static ProblemException refused(Position position) {
    return switch (position.state()) {
      case SUSPENDED -> new ProblemException(403, "account_suspended", "The account is suspended");
      case UNCERTIFIED, CERTIFICATION_PENDING, CERTIFIED ->
          new ProblemException(403, "not_allowed", "Not for this person");
    };
  }
}
