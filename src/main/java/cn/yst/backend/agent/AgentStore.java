package cn.yst.backend.agent;

import cn.yst.backend.db.Rows;
import cn.yst.backend.period.Days;
import cn.yst.backend.web.PageRequest;
import cn.yst.contract.AgentCounts;
import cn.yst.contract.AgentFilter;
import cn.yst.contract.Paging;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// The list of agents in SQL: memberships that were not taken back or given up, and invitations
/// that still wait.
final class AgentStore {
  private static final String ROWS =
      """
      from (
        select m.id, case when m.until < :today then 'EXPIRED' else 'ACTIVE' end as state,
          m.person_id, p.name_sealed, m.source, m.granted_by, m.joined, m.until,
          cast(null as timestamp with time zone) as expires_at, m.changed_at as at
        from membership m join person p on p.id = m.person_id
        where m.account_id = :account and m.role = 'AGENT' and m.state = 'ACTIVE'
          and m.person_id = coalesce(:only, m.person_id)
        union all
        select h.id, 'WAITING', null, null, null, null, null, h.until, h.expires_at, h.created_at
        from hand_over h
        where h.account_id = :account and h.kind = 'INVITATION' and h.state = 'PENDING'
          and h.expires_at > :now and cast(:only as varchar) is null
      ) agents
      """;

  private final Clock clock;

  AgentStore(Clock clock) {
    this.clock = clock;
  }

  /// Counts of the list.
  ///
  /// @param only the one person whose row may be seen; null for all
  AgentCounts counts(Handle tx, String account, @Nullable String only) {
    return bind(
            tx.createQuery(
                """
                select count(*) as "all",
                  coalesce(sum(case when state = 'ACTIVE' then 1 else 0 end), 0) as active,
                  coalesce(sum(case when state = 'WAITING' then 1 else 0 end), 0) as waiting,
                  coalesce(sum(case when state = 'EXPIRED' then 1 else 0 end), 0) as expired
                """
                    + ROWS),
            account,
            only)
        .map(Rows.of(AgentCounts.class))
        .one();
  }

  /// A part of the list: active, waiting, ended; within each the latest change first.
  List<AgentRow> page(
      Handle tx, String account, @Nullable String only, AgentFilter filter, Paging paging) {
    return bind(
            tx.createQuery(
                "select * "
                    + ROWS
                    + """
                    where :filter = 'ALL' or state = :filter
                    order by case state when 'ACTIVE' then 0 when 'WAITING' then 1 else 2 end,
                      at desc, id limit :size offset :offset
                    """),
            account,
            only)
        .bind("filter", filter)
        .bind("size", paging.size())
        .bind("offset", PageRequest.offset(paging))
        .map(Rows.of(AgentRow.class))
        .list();
  }

  /// One row, by the id of its membership.
  Optional<AgentRow> find(Handle tx, String account, String membership) {
    return bind(tx.createQuery("select * " + ROWS + " where id = :id"), account, null)
        .bind("id", membership)
        .map(Rows.of(AgentRow.class))
        .findOne();
  }

  /// The account of an agent's membership, whatever its state.
  Optional<String> accountOf(Handle tx, String membership) {
    return tx.createQuery("select account_id from membership where id = :id and role = 'AGENT'")
        .bind("id", membership)
        .mapTo(String.class)
        .findOne();
  }

  /// Whether the person is an agent of the account whose authority holds.
  boolean active(Handle tx, String account, String person) {
    return tx.createQuery(
            """
            select 1 from membership where account_id = :account and person_id = :person
              and state = 'ACTIVE' and until >= :today
            """)
        .bind("account", account)
        .bind("person", person)
        .bind("today", Days.today(clock))
        .mapTo(int.class)
        .findOne()
        .isPresent();
  }

  /// A word that changes with every change of the list.
  String version(Handle tx, String account) {
    return tx.createQuery(
            """
            select concat(
              (select count(*) from membership where account_id = :account), '-',
              (select coalesce(max(changed_at), :now) from membership where account_id = :account),
              '-', (select coalesce(max(coalesce(ended_at, created_at)), :now) from hand_over
                where account_id = :account), '-', :today)
            """)
        .bind("account", account)
        .bind("now", java.time.Instant.EPOCH)
        .bind("today", Days.today(clock))
        .mapTo(String.class)
        .one();
  }

  private Query bind(Query query, String account, @Nullable String only) {
    return query
        .bind("account", account)
        .bind("only", only)
        .bind("today", Days.today(clock))
        .bind("now", clock.instant());
  }
}
