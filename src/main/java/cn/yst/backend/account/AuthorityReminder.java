package cn.yst.backend.account;

import cn.yst.backend.message.MessageStore;
import cn.yst.backend.message.Notice;
import cn.yst.backend.message.Reminder;
import cn.yst.backend.period.Days;
import cn.yst.backend.person.Person;
import cn.yst.contract.AccountState;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Tells a person that an authority ends within 30, 7 or 1 days, that one has ended, or that an
/// account was suspended.
public final class AuthorityReminder implements Reminder {
  private static final List<Integer> THRESHOLDS = List.of(1, 7, 30);

  /// Ends that lie further back are no news.
  private static final int NEWS_DAYS = 90;

  private final Desk desk;

  public AuthorityReminder(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void remind(Handle tx, Person person) {
    LocalDate today = desk.today();
    for (AccountRow row : desk.accounts().noteworthy(tx, person, today.minusDays(NEWS_DAYS))) {
      Position position = row.position(person, today);
      LocalDate until = row.lastDay(person, today);
      switch (position.membership()) {
        case EXPIRED -> ended(tx, person, row, until);
        case ACTIVE -> {
          if (position.state() == AccountState.SUSPENDED) {
            suspended(tx, person, row);
          } else {
            endsSoon(tx, person, row, until, today);
          }
        }
        // whoever lost or gave up an authority has no part in what becomes of the account
        case REVOKED, LEFT -> {}
      }
    }
  }

  private void ended(Handle tx, Person person, AccountRow row, LocalDate until) {
    messages()
        .post(
            tx,
            person.id(),
            about(MessageKind.AUTHORITY_ENDED, row, until.toString()).until(until),
            Days.start(until.plusDays(1)));
  }

  private void suspended(Handle tx, Person person, AccountRow row) {
    String cause =
        row.enterprise().live()
            ? java.util.HexFormat.of().formatHex(row.enterprise().representative(), 0, 8)
            : row.enterprise().state().name();
    messages().post(tx, person.id(), about(MessageKind.ACCOUNT_SUSPENDED, row, cause));
  }

  private void endsSoon(
      Handle tx, Person person, AccountRow row, LocalDate until, LocalDate today) {
    THRESHOLDS.stream()
        .filter(days -> !until.isAfter(today.plusDays(days)))
        // whoever was given less than that knows it
        .filter(days -> row.joinedOn().plusDays(days).isBefore(until))
        .findFirst()
        .ifPresent(
            days ->
                messages()
                    .post(
                        tx,
                        person.id(),
                        about(MessageKind.AUTHORITY_ENDS_SOON, row, until + "/" + days)
                            .until(until)));
  }

  private Notice about(MessageKind kind, AccountRow row, String event) {
    return Notice.of(kind, row.id() + "/" + event)
        .about(row.enterprise().id(), row.id(), row.standing().state())
        .then(MessageAction.VIEW_ENTERPRISE, row.enterprise().id());
  }

  private MessageStore messages() {
    return desk.messages();
  }
}
