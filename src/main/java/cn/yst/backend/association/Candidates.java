package cn.yst.backend.association;

import cn.yst.backend.account.AccountRow;
import cn.yst.backend.account.Desk;
import cn.yst.backend.enterprise.Enterprise;
import cn.yst.backend.handover.HandOverRow;
import cn.yst.backend.handover.HandOverStore;
import cn.yst.backend.person.Person;
import cn.yst.contract.AccountState;
import cn.yst.contract.HandOverState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Which accounts a person could ask to share: certified ones of others, that did not leave an
/// earlier request of theirs without consent in the last 30 days, refused or not.
final class Candidates {
  private static final Duration REST = Duration.ofDays(30);

  private final Desk desk;
  private final HandOverStore handOvers;

  Candidates(Desk desk, HandOverStore handOvers) {
    this.desk = desk;
    this.handOvers = handOvers;
  }

  /// Those of an enterprise, oldest first.
  List<AccountRow> of(Handle tx, Person person, Enterprise enterprise) {
    return tx
        .createQuery(
            "select id from account where enterprise_id = :enterprise and certified_at is not null"
                + " order by created_at, id limit 50")
        .bind("enterprise", enterprise.id())
        .mapTo(String.class)
        .list()
        .stream()
        .flatMap(id -> one(tx, person, id).stream())
        .toList();
  }

  /// The account, if it is one that the person could ask for.
  Optional<AccountRow> one(Handle tx, Person person, String accountId) {
    boolean belongs =
        desk.accounts()
            .find(tx, person, accountId)
            .filter(row -> row.position(person, desk.today()).active())
            .isPresent();
    if (belongs || rests(tx, person, accountId)) {
      return Optional.empty();
    }
    return desk.accounts()
        .any(tx, person.id(), accountId)
        .filter(row -> row.standing().state() == AccountState.CERTIFIED);
  }

  /// The person's request for the account that waits, or seems to.
  Optional<HandOverRow> waiting(Handle tx, Person person, String accountId) {
    return mine(tx, person, accountId).stream()
        .filter(row -> row.makerState(now()) == HandOverState.PENDING)
        .findFirst();
  }

  private boolean rests(Handle tx, Person person, String accountId) {
    return mine(tx, person, accountId).stream()
        .anyMatch(row -> row.makerState(now()) == HandOverState.EXPIRED);
  }

  private List<HandOverRow> mine(Handle tx, Person person, String accountId) {
    return handOvers.associations(tx, person.id(), now().minus(REST)).stream()
        .filter(row -> row.accountId().equals(accountId))
        .toList();
  }

  private Instant now() {
    return desk.ground().clock().instant();
  }
}
