package cn.yst.backend.account;

import cn.yst.backend.enterprise.EnterpriseStore;
import cn.yst.backend.period.Days;
import cn.yst.backend.person.Person;
import cn.yst.backend.person.PersonStore;
import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.EnterpriseCard;
import cn.yst.contract.Lock;
import cn.yst.contract.LockedAction;
import cn.yst.contract.Masking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Draws accounts and enterprises for one person: masked, with what they may do and why not.
public final class AccountCards {
  private final PersonStore persons;
  private final EnterpriseStore enterprises;
  private final Clock clock;

  public AccountCards(PersonStore persons, EnterpriseStore enterprises, Clock clock) {
    this.persons = persons;
    this.enterprises = enterprises;
    this.clock = clock;
  }

  /// The account as this person sees it.
  public AccountCard account(AccountRow row, Person person) {
    LocalDate today = Days.today(clock);
    Position position = row.position(person, today);
    List<LockedAction> locked =
        Permissions.locked(position).entrySet().stream()
            .map(each -> new LockedAction(each.getKey(), lock(each.getValue(), row)))
            .toList();
    return new AccountCard(
        row.id(),
        row.enterprise().id(),
        row.alias(),
        position.state(),
        position.role(),
        position.membership(),
        applicant(row),
        row.applicantId().equals(person.id()),
        row.joinedOn(),
        row.lastDay(person, today),
        List.copyOf(Permissions.allowed(position)),
        locked);
  }

  /// The enterprise in the person's list.
  ///
  /// @param rows the person's accounts of it, oldest first; one at least
  public EnterpriseCard enterprise(List<AccountRow> rows, Person person) {
    LocalDate today = Days.today(clock);
    AccountRow first =
        rows.stream().min(Comparator.comparingInt(row -> rank(row, person, today))).orElseThrow();
    Position position = first.position(person, today);
    Optional<Permissions.Locked> whole = Permissions.whole(position);
    return new EnterpriseCard(
        first.enterprise().head(),
        rows.size(),
        count(rows, row -> row.standing().state() != AccountState.CERTIFIED),
        count(rows, row -> Permissions.whole(row.position(person, today)).isEmpty()),
        first.alias(),
        first.id(),
        position.role(),
        whole.map(reason -> lock(reason, first)).orElse(null));
  }

  /// The reason with the masked name of whoever can lift it.
  public Lock lock(Permissions.Locked locked, AccountRow row) {
    return new Lock(
        locked.reason(),
        locked.unlocker(),
        name(locked.unlocker(), row),
        locked.way(),
        minutes(locked));
  }

  /// The masked name of the account's applicant.
  public String applicant(AccountRow row) {
    return Masking.name(persons.openName(row.applicantId(), row.applicantName()));
  }

  /// The masked name of the enterprise's representative.
  public String representative(AccountRow row) {
    return Masking.name(
        enterprises.openName(row.enterprise().representative(), row.representativeName()));
  }

  private @Nullable String name(@Nullable AccountRole unlocker, AccountRow row) {
    return switch (unlocker) {
      case REPRESENTATIVE -> representative(row);
      case APPLICANT -> applicant(row);
      case AGENT -> null;
      case null -> null;
    };
  }

  private static int minutes(Permissions.Locked locked) {
    return switch (locked.way()) {
      case CERTIFY_IN_PERSON, REQUEST_CERTIFICATION, SHOW_CERTIFICATION_REQUEST -> 2;
      case ASK_REPRESENTATIVE_TO_CERTIFY,
          ASK_REPRESENTATIVE_TO_RENEW,
          ASK_REPRESENTATIVE,
          ASK_APPLICANT,
          CHOOSE_OTHER_ACCOUNT,
          COUNTER ->
          0;
    };
  }

  /// Which account 选择办事 takes first: what can be entered, certified, own.
  private static int rank(AccountRow row, Person person, LocalDate today) {
    boolean open = Permissions.allowed(row.position(person, today)).contains(AccountAction.ENTER);
    boolean certified = row.standing().state() == AccountState.CERTIFIED;
    boolean own = row.applicantId().equals(person.id());
    return (open ? 0 : 4) + (certified ? 0 : 2) + (own ? 0 : 1);
  }

  private static int count(List<AccountRow> rows, java.util.function.Predicate<AccountRow> which) {
    return Math.toIntExact(rows.stream().filter(which).count());
  }
}
