package cn.yst.backend.message;

import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Rows;
import cn.yst.backend.period.Days;
import cn.yst.backend.web.PageRequest;
import cn.yst.contract.AccountState;
import cn.yst.contract.Masking;
import cn.yst.contract.Message;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageCounts;
import cn.yst.contract.MessageFilter;
import cn.yst.contract.MessageKind;
import cn.yst.contract.MessagePage;
import cn.yst.contract.Paging;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Messages in SQL. Whether one still waits for a decision is reckoned from what it is about.
public final class MessageStore {
  private static final String FROM =
      """
      from message m
      left join enterprise e on e.id = m.enterprise_id
      left join account a on a.id = m.account_id
      left join hand_over h on h.id = m.hand_over_id
        and h.state = 'PENDING' and h.expires_at > :now
      where m.person_id = :person
      """;
  private static final String COLUMNS =
      """
      select m.id, m.kind, m.at, m.read_at, m.account_state, m.person_masked, m.until,
        m.excerpt_sealed, m.action, m.target_id, e.name as enterprise, a.alias,
        h.expires_at as decide_by
      """;

  private final Vault vault;
  private final Clock clock;

  public MessageStore(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  /// Tells a person of an event, in the event's transaction. Telling twice tells once.
  public void post(Handle tx, String personId, Notice notice) {
    post(tx, personId, notice, clock.instant());
  }

  /// Tells a person of an event that happened earlier.
  public void post(Handle tx, String personId, Notice notice, Instant at) {
    String id = UUID.randomUUID().toString();
    String excerpt = notice.excerpt();
    Update insert =
        tx.createUpdate(
            """
            insert into message (id, person_id, kind, event_key, at, enterprise_id, account_id,
              account_state, person_masked, until, excerpt_sealed, action, target_id, hand_over_id)
            values (:id, :to, :kind, :eventKey, :at, :enterpriseId, :accountId,
              :accountState, :person, :until, :sealed, :action, :targetId, :handOverId)
            on conflict do nothing
            """);
    notice
        .bindTo(insert)
        .bind("id", id)
        .bind("to", personId)
        .bind("at", at)
        .bind("sealed", excerpt == null ? null : vault.seal(context(id), excerpt))
        .execute();
  }

  /// A page of the person's messages: what waits for a decision first, then the newest.
  public MessagePage page(Handle tx, String person, MessageFilter filter, PageRequest asked) {
    MessageCounts counts = counts(tx, person);
    int total =
        switch (filter) {
          case ALL -> counts.all();
          case UNREAD -> counts.unread();
          case TO_DECIDE -> counts.toDecide();
        };
    Paging paging = asked.of(total);
    List<Message> items =
        tx.createQuery(
                COLUMNS
                    + FROM
                    + where(filter)
                    + " order by case when h.id is null then 1 else 0 end, m.at desc, m.id"
                    + " limit :size offset :offset")
            .bind("person", person)
            .bind("now", clock.instant())
            .bind("size", paging.size())
            .bind("offset", PageRequest.offset(paging))
            .map(Rows.of(Row.class))
            .map(this::message)
            .list();
    return new MessagePage(items, paging, counts);
  }

  /// One message of this person.
  public Optional<Message> find(Handle tx, String person, String id) {
    return tx.createQuery(COLUMNS + FROM + " and m.id = :id")
        .bind("person", person)
        .bind("id", id)
        .bind("now", clock.instant())
        .map(Rows.of(Row.class))
        .map(this::message)
        .findOne();
  }

  /// Counts of the person's messages.
  public MessageCounts counts(Handle tx, String person) {
    return tx.createQuery(
            "select count(*) as \"all\", count(*) - count(m.read_at) as unread,"
                + " count(h.id) as to_decide "
                + FROM)
        .bind("person", person)
        .bind("now", clock.instant())
        .map(Rows.of(MessageCounts.class))
        .one();
  }

  /// Marks a message as opened; the first time counts.
  ///
  /// @return whether the person has such a message
  public boolean read(Handle tx, String person, String id) {
    return tx.createUpdate(
                """
                update message set read_at = coalesce(read_at, :now)
                where id = :id and person_id = :person
                """)
            .bind("id", id)
            .bind("person", person)
            .bind("now", clock.instant())
            .execute()
        == 1;
  }

  private static String where(MessageFilter filter) {
    return switch (filter) {
      case ALL -> "";
      case UNREAD -> " and m.read_at is null";
      case TO_DECIDE -> " and h.id is not null";
    };
  }

  private Message message(Row row) {
    byte[] sealed = row.excerptSealed;
    Instant decideBy = row.decideBy;
    // Whoever asked in vain to share an account is still a stranger to it.
    boolean stranger = row.kind == MessageKind.ASSOCIATION_NOT_APPROVED;
    String alias = row.alias;
    return new Message(
        row.id,
        row.kind,
        row.at,
        row.readAt == null,
        decideBy != null,
        decideBy == null ? null : Days.of(decideBy),
        row.enterprise,
        alias != null && stranger ? Masking.alias(alias) : alias,
        row.accountState,
        row.personMasked,
        row.until,
        sealed == null ? null : vault.open(context(row.id), sealed),
        row.action,
        row.targetId);
  }

  private static String context(String id) {
    return "message/" + id + "/excerpt";
  }

  @SuppressWarnings("ArrayRecordComponent")
  record Row(
      String id,
      MessageKind kind,
      Instant at,
      @Nullable Instant readAt,
      @Nullable AccountState accountState,
      @Nullable String personMasked,
      @Nullable LocalDate until,
      byte @Nullable [] excerptSealed,
      MessageAction action,
      @Nullable String targetId,
      @Nullable String enterprise,
      @Nullable String alias,
      @Nullable Instant decideBy) {}
}
