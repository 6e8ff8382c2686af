package cn.yst.backend.handover;

import cn.yst.backend.audit.Audit;
import cn.yst.backend.audit.AuditEntry;
import cn.yst.backend.crypto.Digests;
import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.LostRaceException;
import cn.yst.backend.db.Rows;
import cn.yst.backend.web.PageRequest;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.Paging;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// Hand-overs in SQL. Each step is one conditional update with its audit row; who loses a race
/// decides anew.
public final class HandOverStore {
  private static final RowMapper<HandOverRow> ROW = Rows.of(HandOverRow.class);
  private static final Duration SHOWN = Duration.ofDays(30);

  private static final String SERVICE = "service";

  private final SealedParts sealed;
  private final Audit audit;
  private final Clock clock;
  private final SecureRandom random;

  public HandOverStore(Vault vault, Audit audit, Clock clock, SecureRandom random) {
    this.sealed = new SealedParts(vault);
    this.audit = audit;
    this.clock = clock;
    this.random = random;
  }

  /// Opens what is sealed in a row.
  public SealedParts sealed() {
    return sealed;
  }

  /// Hands something over.
  ///
  /// @param actor who does it, as audit rows name them
  /// @return its id; empty if the place is taken by another one that is still live
  public Optional<String> create(Handle tx, NewHandOver wanted, String actor) {
    free(tx, wanted.place());
    String id = UUID.randomUUID().toString();
    String link = Digests.secret(random, 16);
    String reason = wanted.reason();
    FaceSubject subject = wanted.subject();
    int rows =
        tx.createUpdate(
                """
                insert into hand_over (id, kind, account_id, maker_id, link_hash, link_sealed, state,
                  live_key, subject_hmac, subject_masked, subject_sealed, until, reason_sealed,
                  created_at, expires_at)
                values (:id, :kind, :accountId, :makerId, :linkHash, :link, 'PENDING',
                  :place, :subjectHmac, :masked, :sealed, :until, :why,
                  :now, :expiresAt) on conflict do nothing
                """)
            .bindMethods(wanted)
            .bind("id", id)
            .bind("linkHash", Digests.sha256(link))
            .bind("link", sealed.link(id, link))
            .bind("masked", subject.maskedName())
            .bind("sealed", wanted.keepSubject() ? sealed.invited(id, subject) : null)
            .bind("why", reason == null ? null : sealed.reason(id, reason))
            .bind("now", clock.instant())
            .execute();
    if (rows == 0) {
      return Optional.empty();
    }
    audit(tx, wanted.kind(), "made", actor, id);
    return Optional.of(id);
  }

  /// The hand-over with this id.
  public Optional<HandOverRow> find(Handle tx, String id) {
    return tx.createQuery("select * from hand_over where id = :id")
        .bind("id", id)
        .map(ROW)
        .findOne();
  }

  /// The hand-over that a link names.
  public Optional<HandOverRow> byLink(Handle tx, String link) {
    return tx.createQuery("select * from hand_over where link_hash = :hash")
        .bind("hash", Digests.sha256(link))
        .map(ROW)
        .findOne();
  }

  /// The newest of a kind for an account.
  public Optional<HandOverRow> newest(Handle tx, HandOverKind kind, String accountId) {
    return tx.createQuery(
            "select * from hand_over where kind = :kind and account_id = :account order by case"
                + " state when 'PENDING' then 0 else 1 end, created_at desc, id limit 1")
        .bind("kind", kind)
        .bind("account", accountId)
        .map(ROW)
        .findOne();
  }

  /// How many of a kind a person made since a moment; optionally for one account.
  public int madeSince(
      Handle tx, HandOverKind kind, String makerId, @Nullable String accountId, Instant since) {
    return tx.createQuery(
            """
            select count(*) from hand_over where kind = :kind and maker_id = :maker
              and created_at >= :since and account_id = coalesce(:account, account_id)
            """)
        .bind("kind", kind)
        .bind("maker", makerId)
        .bind("account", accountId)
        .bind("since", since)
        .mapTo(int.class)
        .one();
  }

  /// What a person asked of one account: associations that are not withdrawn, newest first.
  public List<HandOverRow> associations(Handle tx, String makerId, Instant since) {
    return tx.createQuery(
            """
            select * from hand_over where kind = 'ASSOCIATION' and maker_id = :maker
              and created_at >= :since and state <> 'WITHDRAWN' order by created_at desc
            """)
        .bind("maker", makerId)
        .bind("since", since)
        .map(ROW)
        .list();
  }

  /// How many hand-overs of the last 30 days a person made.
  public int count(Handle tx, String makerId) {
    return tx.createQuery(
            "select count(*) from hand_over where maker_id = :maker and created_at >= :since")
        .bind("maker", makerId)
        .bind("since", clock.instant().minus(SHOWN))
        .mapTo(int.class)
        .one();
  }

  /// A part of them: those that still wait first, then the newest.
  public List<HandOverRow> page(Handle tx, String makerId, Paging paging) {
    return tx.createQuery(
            """
            select * from hand_over where maker_id = :maker and created_at >= :since
            order by case when live_key is not null and expires_at > :now then 0 else 1 end,
              created_at desc, id limit :size offset :offset
            """)
        .bind("maker", makerId)
        .bind("since", clock.instant().minus(SHOWN))
        .bind("now", clock.instant())
        .bind("size", paging.size())
        .bind("offset", PageRequest.offset(paging))
        .map(ROW)
        .list();
  }

  /// What a person made and nobody answered in time, or refused to share, in the last 30 days.
  public List<HandOverRow> unanswered(Handle tx, String makerId) {
    return tx.createQuery(
            """
            select * from hand_over where maker_id = :maker and created_at >= :since
              and expires_at <= :now and (state in ('PENDING', 'EXPIRED')
                or (kind = 'ASSOCIATION' and state = 'DECLINED'))
            """)
        .bind("maker", makerId)
        .bind("since", clock.instant().minus(SHOWN))
        .bind("now", clock.instant())
        .map(ROW)
        .list();
  }

  /// All that wait for a phone, newest first.
  public List<HandOverRow> pending(Handle tx) {
    return tx.createQuery(
            "select * from hand_over where state = 'PENDING' and expires_at > :now"
                + " order by created_at desc limit 50")
        .bind("now", clock.instant())
        .map(ROW)
        .list();
  }

  /// Ends a pending hand-over.
  ///
  /// @param actor who does it, as audit rows name them
  /// @param until last day that was granted; null keeps what was offered
  /// @throws LostRaceException if it is not pending any more
  public void end(
      Handle tx, HandOverRow row, HandOverState to, @Nullable LocalDate until, String actor) {
    // A refused association keeps link and place until its time is over: it must look unanswered.
    boolean veiled = row.kind() == HandOverKind.ASSOCIATION && to == HandOverState.DECLINED;
    int rows =
        tx.createUpdate(
                """
                update hand_over set state = :to, ended_at = :now, subject_sealed = null,
                  until = coalesce(:until, until),
                  link_sealed = case when :veiled then link_sealed end,
                  live_key = case when :veiled then live_key end
                where id = :id and state = 'PENDING'
                """)
            .bind("id", row.id())
            .bind("to", to)
            .bind("until", until)
            .bind("veiled", veiled)
            .bind("now", clock.instant())
            .execute();
    if (rows != 1) {
      throw new LostRaceException();
    }
    audit(tx, row.kind(), word(to), actor, row.id());
  }

  /// Takes a refused association back, which its maker believes to be pending.
  ///
  /// @throws LostRaceException if it is taken back already
  public void withdrawVeiled(Handle tx, HandOverRow row, String actor) {
    int rows =
        tx.createUpdate(
                """
                update hand_over set state = 'WITHDRAWN', link_sealed = null, live_key = null
                where id = :id and kind = 'ASSOCIATION' and state = 'DECLINED'
                """)
            .bind("id", row.id())
            .execute();
    if (rows != 1) {
      throw new LostRaceException();
    }
    audit(tx, row.kind(), word(HandOverState.WITHDRAWN), actor, row.id());
  }

  /// Writes down what ended by silence: links work no longer, and the invited are forgotten.
  ///
  /// @param most how many at a time
  public void sweep(Handle tx, int most) {
    expire(
        tx,
        tx.createQuery(
                "select * from hand_over where live_key is not null and expires_at <= :now"
                    + " limit :most")
            .bind("now", clock.instant())
            .bind("most", most)
            .map(ROW)
            .list());
  }

  /// Frees a place whose holder's time is over.
  private void free(Handle tx, String place) {
    expire(
        tx,
        tx.createQuery("select * from hand_over where live_key = :place and expires_at <= :now")
            .bind("place", place)
            .bind("now", clock.instant())
            .map(ROW)
            .list());
  }

  private void expire(Handle tx, List<HandOverRow> over) {
    for (HandOverRow row : over) {
      int rows =
          tx.createUpdate(
                  """
                  update hand_over set live_key = null, link_sealed = null, subject_sealed = null,
                    ended_at = coalesce(ended_at, :now),
                    state = case when state = 'PENDING' then 'EXPIRED' else state end
                  where id = :id and live_key is not null and state = :state
                  """)
              .bind("id", row.id())
              .bind("state", row.state())
              .bind("now", clock.instant())
              .execute();
      if (rows == 1 && row.state() == HandOverState.PENDING) {
        audit(tx, row.kind(), word(HandOverState.EXPIRED), SERVICE, row.id());
      }
    }
  }

  private void audit(Handle tx, HandOverKind kind, String what, String actor, String id) {
    audit.append(tx, new AuditEntry(word(kind) + "." + what, actor, id, ""));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
