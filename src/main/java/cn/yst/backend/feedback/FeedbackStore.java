package cn.yst.backend.feedback;

import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Database;
import cn.yst.backend.db.Rows;
import cn.yst.backend.message.MessageStore;
import cn.yst.backend.message.Notice;
import cn.yst.backend.web.PageRequest;
import cn.yst.contract.FeedbackCategory;
import cn.yst.contract.FeedbackEntry;
import cn.yst.contract.FeedbackState;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import cn.yst.contract.Paging;
import cn.yst.contract.PostFeedback;
import cn.yst.contract.Rating;
import cn.yst.contract.RatingReason;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Feedback and ratings in SQL; what visitors and staff wrote is sealed.
public final class FeedbackStore {
  private static final int EXCERPT = 12;

  private final Vault vault;
  private final MessageStore messages;
  private final Clock clock;

  public FeedbackStore(Vault vault, MessageStore messages, Clock clock) {
    this.vault = vault;
    this.messages = messages;
    this.clock = clock;
  }

  /// Keeps a feedback.
  ///
  /// @param personId its author; null before sign-in
  /// @return its id
  public String add(Handle tx, @Nullable String personId, String kioskId, PostFeedback feedback) {
    String id = UUID.randomUUID().toString();
    tx.createUpdate(
            """
            insert into feedback (id, person_id, kiosk_id, category, text_sealed, step, error_code,
              at, state)
            values (:id, :person, :kiosk, :category, :sealed, :step, :errorCode, :now, 'RECEIVED')
            """)
        .bindMethods(feedback)
        .bind("id", id)
        .bind("person", personId)
        .bind("kiosk", kioskId)
        .bind("sealed", vault.seal(context(id, "text"), feedback.text().strip()))
        .bind("now", clock.instant())
        .execute();
    return id;
  }

  /// The staff has begun to work on it.
  ///
  /// @return whether it was new
  public boolean begin(Handle tx, String id) {
    return Database.won(
        tx.createUpdate(
                "update feedback set state = 'IN_PROGRESS' where id = :id and state = 'RECEIVED'")
            .bind("id", id));
  }

  /// The staff's reply, once; its author, if known, gets a message.
  ///
  /// @return whether it was not answered before
  public boolean answer(Handle tx, String id, String reply) {
    boolean first =
        Database.won(
            tx.createUpdate(
                    """
                    update feedback set state = 'ANSWERED', reply_sealed = :reply, replied_at = :now
                    where id = :id and state <> 'ANSWERED'
                    """)
                .bind("id", id)
                .bind("reply", vault.seal(context(id, "reply"), reply))
                .bind("now", clock.instant()));
    if (first) {
      tx.createQuery("select * from feedback where id = :id and person_id is not null")
          .bind("id", id)
          .map(Rows.of(Row.class))
          .findOne()
          .ifPresent(row -> tell(tx, row));
    }
    return first;
  }

  /// How many feedbacks the person wrote.
  public int count(Handle tx, String personId) {
    return tx.createQuery("select count(*) from feedback where person_id = :person")
        .bind("person", personId)
        .mapTo(int.class)
        .one();
  }

  /// A part of the person's feedback, newest first.
  public List<FeedbackEntry> page(Handle tx, String personId, Paging paging) {
    return tx.createQuery(
            """
            select * from feedback where person_id = :person order by at desc, id
            limit :size offset :offset
            """)
        .bind("person", personId)
        .bind("size", paging.size())
        .bind("offset", PageRequest.offset(paging))
        .map(Rows.of(Row.class))
        .map(this::entry)
        .list();
  }

  /// One feedback.
  public FeedbackEntry load(Handle tx, String id) {
    return tx.createQuery("select * from feedback where id = :id")
        .bind("id", id)
        .map(Rows.of(Row.class))
        .map(this::entry)
        .one();
  }

  /// Keeps a rating; of the time only the hour.
  public void rate(Handle tx, String kioskId, Rating rating) {
    tx.createUpdate(
            """
            insert into rating (id, kiosk_id, matter, level, reasons, at_hour)
            values (:id, :kiosk, :matter, :level, :reasons, :hour)
            """)
        .bind("id", UUID.randomUUID().toString())
        .bind("kiosk", kioskId)
        .bind("matter", rating.matter())
        .bind("level", rating.level())
        .bind(
            "reasons",
            rating.reasons().stream().map(RatingReason::name).collect(Collectors.joining(",")))
        .bind("hour", clock.instant().truncatedTo(ChronoUnit.HOURS))
        .execute();
  }

  private void tell(Handle tx, Row row) {
    String text = vault.open(context(row.id, "text"), row.textSealed);
    int end = text.offsetByCodePoints(0, Math.min(EXCERPT, text.codePointCount(0, text.length())));
    String author = row.personId;
    if (author != null) {
      messages.post(
          tx,
          author,
          Notice.of(MessageKind.FEEDBACK_ANSWERED, row.id)
              .quoting(text.substring(0, end))
              .then(MessageAction.VIEW_FEEDBACK, null));
    }
  }

  private FeedbackEntry entry(Row row) {
    byte[] reply = row.replySealed;
    return new FeedbackEntry(
        row.id,
        row.category,
        vault.open(context(row.id, "text"), row.textSealed),
        row.at,
        row.state,
        reply == null ? null : vault.open(context(row.id, "reply"), reply),
        row.repliedAt);
  }

  private static String context(String id, String column) {
    return "feedback/" + id + "/" + column;
  }

  @SuppressWarnings("ArrayRecordComponent")
  record Row(
      String id,
      @Nullable String personId,
      FeedbackCategory category,
      byte[] textSealed,
      Instant at,
      FeedbackState state,
      byte @Nullable [] replySealed,
      @Nullable Instant repliedAt) {}
}
