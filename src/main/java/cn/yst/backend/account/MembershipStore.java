package cn.yst.backend.account;

import cn.yst.backend.db.Database;
import cn.yst.backend.period.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Stored authority of persons on accounts. An end by time is not stored: it is reckoned from the
/// last day.
public final class MembershipStore {
  private final Clock clock;

  public MembershipStore(Clock clock) {
    this.clock = clock;
  }

  /// Gives an authority from today on. Whoever had one that ended gets it anew; an applicant keeps
  /// what they have.
  public void grant(Handle tx, Grant grant) {
    int changed =
        tx.createUpdate(
                """
                update membership set role = 'AGENT', state = 'ACTIVE', source = :source,
                  joined = :today, until = :until, granted_by = :grantedBy, changed_at = :now
                where account_id = :accountId and person_id = :personId and role = 'AGENT'
                """)
            .bindMethods(grant)
            .bind("today", Days.today(clock))
            .bind("now", clock.instant())
            .execute();
    if (changed == 0) {
      tx.createUpdate(
              """
              insert into membership (id, account_id, person_id, role, state, source, joined, until,
                granted_by, changed_at)
              values (:id, :accountId, :personId, 'AGENT', 'ACTIVE', :source, :today, :until,
                :grantedBy, :now)
              """)
          .bindMethods(grant)
          .bind("id", UUID.randomUUID().toString())
          .bind("today", Days.today(clock))
          .bind("now", clock.instant())
          .execute();
    }
  }

  /// Ends the own authority of an agent on an account.
  ///
  /// @return whether it was active
  public boolean leave(Handle tx, String accountId, String personId) {
    return Database.won(
        tx.createUpdate(
                """
                update membership set state = 'LEFT', changed_at = :now
                where account_id = :account and person_id = :person and role = 'AGENT'
                  and state = 'ACTIVE'
                """)
            .bind("account", accountId)
            .bind("person", personId)
            .bind("now", clock.instant()));
  }

  /// Takes an agent's authority back: today is its last day on paper, and it holds no longer.
  ///
  /// @return whether it was not taken back or given up before
  public boolean revoke(Handle tx, String id) {
    return Database.won(
        tx.createUpdate(
                """
                update membership set state = 'REVOKED', until = least(until, :today),
                  changed_at = :now
                where id = :id and role = 'AGENT' and state = 'ACTIVE'
                """)
            .bind("id", id)
            .bind("today", Days.today(clock))
            .bind("now", clock.instant()));
  }

  /// Gives an agent's authority another last day; one that ended by time begins anew.
  ///
  /// @return false if it was taken back or given up
  public boolean changePeriod(Handle tx, String id, LocalDate until) {
    return Database.won(
        tx.createUpdate(
                """
                update membership set until = :until, changed_at = :now
                where id = :id and role = 'AGENT' and state = 'ACTIVE'
                """)
            .bind("id", id)
            .bind("until", until)
            .bind("now", clock.instant()));
  }
}
