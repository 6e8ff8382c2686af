package cn.yst.backend.account;

import cn.yst.backend.db.Rows;
import cn.yst.backend.enterprise.Enterprise;
import cn.yst.backend.period.Days;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.PageRequest;
import cn.yst.contract.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Accounts in SQL, always as one person stands towards them.
public final class AccountStore {
  private static final RowMapper<AccountRow> ROW = Rows.of(AccountRow.class);

  private static final String COLUMNS =
      """
      select a.id, a.alias, a.applicant_id, a.created_at, a.certified_by,
        exists (select 1 from hand_over h where h.account_id = a.id and h.kind = 'CERTIFICATION'
          and h.state = 'PENDING' and h.expires_at > :now) as request_open,
        p.name_sealed as applicant_name, r.name_sealed as representative_name,
        e.id as e_id, e.credit_code as e_credit_code, e.name as e_name, e.state as e_state,
        e.industry as e_industry, e.representative as e_representative,
        m.role as member_role, m.state as member_state, m.joined, m.until
      """;

  private static final String JOINS =
      """

      join enterprise e on e.id = a.enterprise_id
      join representative r on r.identity_key = e.representative
      join person p on p.id = a.applicant_id
      left join membership m on m.account_id = a.id and m.person_id = :person
      """;

  /// Accounts that are a person's: by stored authority, also where it ended by time or was taken
  /// back, but not where the person gave it up; or as the registered representative.
  private static final String OWN =
      """
      (select account_id from membership where person_id = :person and state <> 'LEFT'
       union select b.id from account b join enterprise f on f.id = b.enterprise_id
       where f.representative = :key)
      """;

  private static final String ROWS = COLUMNS + " from account a " + JOINS;

  /// Only a person's own accounts. They stand first, so that a database reads these few rows and
  /// not every account to find them.
  private static final String OWN_ROWS =
      COLUMNS + " from " + OWN + " own join account a on a.id = own.account_id " + JOINS;

  private final Clock clock;
  private final RandomGenerator random;

  public AccountStore(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /// The account, if it is one of the person's.
  public Optional<AccountRow> find(Handle tx, Person person, String id) {
    return tx.createQuery(OWN_ROWS + "where a.id = :id")
        .bind("id", id)
        .bind("person", person.id())
        .bind("key", person.identityKey())
        .bind("now", clock.instant())
        .map(ROW)
        .findOne();
  }

  /// The account as it is, with the stored authority of the given person, if any: for whoever does
  /// not belong to it.
  public Optional<AccountRow> any(Handle tx, String personId, String id) {
    return tx.createQuery(ROWS + "where a.id = :id")
        .bind("id", id)
        .bind("person", personId)
        .bind("now", clock.instant())
        .map(ROW)
        .findOne();
  }

  /// The person's accounts of these enterprises, oldest first.
  public List<AccountRow> ofEnterprises(Handle tx, Person person, List<String> enterprises) {
    if (enterprises.isEmpty()) {
      return List.of();
    }
    return tx.createQuery(
            OWN_ROWS + "where a.enterprise_id in (<enterprises>) order by a.created_at, a.id")
        .bindList("enterprises", enterprises)
        .bind("person", person.id())
        .bind("key", person.identityKey())
        .bind("now", clock.instant())
        .map(ROW)
        .list();
  }

  /// The person's accounts of which time could have news: authority that ended since a day or ends
  /// within a month, and suspended accounts.
  ///
  /// @param since the day
  public List<AccountRow> noteworthy(Handle tx, Person person, LocalDate since) {
    return tx.createQuery(
            OWN_ROWS
                + """
                where ((m.state = 'ACTIVE' and m.until >= :since and m.until <= :soon)
                  or e.state <> 'LIVE' or a.certified_by <> e.representative)
                order by a.created_at limit 200
                """)
        .bind("person", person.id())
        .bind("key", person.identityKey())
        .bind("now", clock.instant())
        .bind("since", since)
        .bind("soon", Days.today(clock).plusDays(30))
        .map(ROW)
        .list();
  }

  /// How many enterprises are in the person's list.
  public int countEnterprises(Handle tx, Person person) {
    return tx.createQuery("select count(distinct enterprise_id) from account where id in " + OWN)
        .bind("person", person.id())
        .bind("key", person.identityKey())
        .mapTo(int.class)
        .one();
  }

  /// Ids of a part of the person's enterprises, in the order in which the person joined.
  public List<String> enterprises(Handle tx, Person person, Paging paging) {
    return tx.createQuery(
            """
            select a.enterprise_id from account a
            left join membership m on m.account_id = a.id and m.person_id = :person
            where a.id in
            """
                + OWN
                + """
                group by a.enterprise_id
                order by min(coalesce(m.joined, cast(a.created_at as date))), min(a.created_at),
                  a.enterprise_id
                limit :size offset :offset
                """)
        .bind("person", person.id())
        .bind("key", person.identityKey())
        .bind("size", paging.size())
        .bind("offset", PageRequest.offset(paging))
        .mapTo(String.class)
        .list();
  }

  /// How many accounts the person made since the given day began.
  public int madeToday(Handle tx, Person person) {
    return tx.createQuery(
            "select count(*) from account where applicant_id = :person and created_at >= :since")
        .bind("person", person.id())
        .bind("since", Days.start(Days.today(clock)))
        .mapTo(int.class)
        .one();
  }

  /// The account that the person applied for at this enterprise, if there is one.
  public Optional<String> applied(Handle tx, Person person, Enterprise enterprise) {
    return tx.createQuery(
            "select id from account where applicant_id = :person and enterprise_id = :enterprise")
        .bind("person", person.id())
        .bind("enterprise", enterprise.id())
        .mapTo(String.class)
        .findOne();
  }

  /// Makes an account with the person as its applicant, without an end.
  ///
  /// @return its id
  public String create(Handle tx, Person person, Enterprise enterprise) {
    String id = UUID.randomUUID().toString();
    tx.createUpdate(
            """
            insert into account (id, enterprise_id, alias, applicant_id, created_at)
            values (:id, :enterprise, :alias, :person, :now)
            """)
        .bind("id", id)
        .bind("enterprise", enterprise.id())
        .bind("alias", freshAlias(tx))
        .bind("person", person.id())
        .bind("now", clock.instant())
        .execute();
    tx.createUpdate(
            """
            insert into membership (id, account_id, person_id, role, state, source, joined, until,
              changed_at)
            values (:id, :account, :person, 'APPLICANT', 'ACTIVE', 'APPLICATION', :joined, :until,
              :now)
            """)
        .bind("id", UUID.randomUUID().toString())
        .bind("account", id)
        .bind("person", person.id())
        .bind("joined", Days.today(clock))
        .bind("until", Days.NO_END)
        .bind("now", clock.instant())
        .execute();
    return id;
  }

  /// Certifies an account by the enterprise's representative of today, unless it is so already.
  ///
  /// @param by identity key of the person who does it
  /// @return whether this call did it
  public boolean certify(Handle tx, String id, byte[] by) {
    return tx.createUpdate(
                """
                update account set certified_at = :now, certified_by = :by
                where id = :id and (certified_by is null or certified_by <> :by)
                  and exists (select 1 from enterprise e where e.id = account.enterprise_id
                    and e.representative = :by and e.state = 'LIVE')
                """)
            .bind("id", id)
            .bind("by", by)
            .bind("now", clock.instant())
            .execute()
        == 1;
  }

  private String freshAlias(Handle tx) {
    while (true) {
      String alias = "%08x".formatted(random.nextInt());
      if (tx.createQuery("select 1 from account where alias = :alias")
          .bind("alias", alias)
          .mapTo(int.class)
          .findOne()
          .isEmpty()) {
        return alias;
      }
    }
  }
}
