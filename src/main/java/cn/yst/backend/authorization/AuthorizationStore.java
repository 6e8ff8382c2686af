package cn.yst.backend.authorization;

import cn.yst.backend.audit.Audit;
import cn.yst.backend.audit.AuditEntry;
import cn.yst.backend.db.Database;
import cn.yst.backend.db.LostRaceException;
import cn.yst.backend.db.Rows;
import cn.yst.backend.web.Idempotency;
import cn.yst.contract.AuthorizationState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/// Authorizations in the database. Every step is one conditional update on state and version, with
/// its audit row in the same transaction; a step into an end state clears the identity and what a
/// phone was answered.
final class AuthorizationStore {
  private static final String COLUMNS =
      """
      select id, handle, kiosk_id, purpose, proof, scope, details, state, version, reason,
        code_challenge, dpop_jkt, wrong_verifiers, poll_interval, polled_at, created_at,
        expires_at, device_code_until, check_code, wrong_checks, check_passed, phone_id,
        mismatches, face_transaction, bound_session, session_id, approved_at, redeemed_at, redeemed_jkt,
        ended_at
      from device_authorization
      """;
  private static final String OPEN = "state in ('created', 'scanned', 'verified', 'approved')";

  private final Audit audit;
  private final Clock clock;

  AuthorizationStore(Audit audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  Optional<Authorization> byHandle(Handle tx, String handle) {
    return one(tx.createQuery(COLUMNS + " where handle = :handle").bind("handle", handle));
  }

  Optional<Authorization> byDeviceCode(Handle tx, byte[] hash) {
    return one(tx.createQuery(COLUMNS + " where device_code_hash = :hash").bind("hash", hash));
  }

  /// By a ticket that was ever given, whether or not it still works. Only what a phone may prove.
  Optional<Authorization> byTicket(Handle tx, byte[] hash) {
    return one(
        tx.createQuery(
                COLUMNS
                    + " where proof = 'face' and (ticket_hash = :hash or old_ticket_hash = :hash)")
            .bind("hash", hash));
  }

  /// Whether the ticket can be claimed now.
  boolean ticketWorks(Handle tx, byte[] hash) {
    return tx.createQuery(
                """
                select count(*) from device_authorization
                where (ticket_hash = :hash and ticket_until > :now)
                  or (old_ticket_hash = :hash and old_ticket_until > :now)
                """)
            .bind("hash", hash)
            .bind("now", clock.instant())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  Optional<Authorization> byUserCode(Handle tx, String userCode) {
    return one(
        tx.createQuery(COLUMNS + " where proof = 'face' and user_code = :code")
            .bind("code", userCode));
  }

  Optional<Authorization> byPhone(Handle tx, String phoneId, byte[] secretHash) {
    return one(
        tx.createQuery(COLUMNS + " where phone_id = :phone and phone_secret_hash = :secret")
            .bind("phone", phoneId)
            .bind("secret", secretHash));
  }

  /// What the phone with this secret may end: the authorization that became the session.
  Optional<Authorization> bySession(Handle tx, String sessionId, byte[] secretHash) {
    return one(
        tx.createQuery(COLUMNS + " where session_id = :session and phone_secret_hash = :secret")
            .bind("session", sessionId)
            .bind("secret", secretHash));
  }

  /// The sealed identity; empty in every end state.
  Optional<byte[]> identity(Handle tx, Authorization authorization) {
    return bytes(tx, "identity_sealed", authorization);
  }

  /// The digest of the present ticket.
  byte[] ticketHash(Handle tx, Authorization authorization) {
    return bytes(tx, "ticket_hash", authorization).orElseThrow();
  }

  /// The digest of the ID number; empty in every end state.
  Optional<byte[]> idHmac(Handle tx, Authorization authorization) {
    return bytes(tx, "id_hmac", authorization);
  }

  Optional<Authorization> open(Handle tx, String kioskId) {
    return one(tx.createQuery(COLUMNS + " where open_kiosk = :kiosk").bind("kiosk", kioskId));
  }

  /// What is open under a consent.
  Optional<Authorization> openUnder(Handle tx, String consentId) {
    return one(
        tx.createQuery(COLUMNS + " where consent_id = :consent and open_kiosk is not null")
            .bind("consent", consentId));
  }

  /// Uses up the consent to the next face check.
  ///
  /// @return whether there was one
  boolean spendFaceConsent(Handle tx, Authorization authorization) {
    return Database.won(
        tx.createUpdate(
                "update device_authorization set face_agreed = false where id = :id and"
                    + " face_agreed")
            .bind("id", authorization.id()));
  }

  List<Authorization> latest(Handle tx, int most) {
    return tx.createQuery(COLUMNS + " order by created_at desc limit :most")
        .bind("most", most)
        .map(Rows.of(Authorization.class))
        .list();
  }

  List<String> overdue(Handle tx, int most) {
    return tx.createQuery(
            "select handle from device_authorization where "
                + OPEN
                + " and expires_at <= :now"
                + " limit :most")
        .bind("now", clock.instant())
        .bind("most", most)
        .mapTo(String.class)
        .list();
  }

  /// Takes one step. None makes the present state outlive the device code, whose end the client
  /// was told.
  ///
  /// @return the authorization after it
  /// @throws LostRaceException if it changed since it was read
  Authorization step(Handle tx, Authorization from, Change change) {
    boolean ends = !change.to().open();
    String sets =
        change.columns().keySet().stream()
            .map(
                column ->
                    column.equals("expires_at")
                        ? ", expires_at = least(:expires_at, device_code_until)"
                        : ", " + column + " = :" + column)
            .collect(Collectors.joining());
    String wipe =
        ends
            ? ", identity_sealed = null, id_hmac = null, open_kiosk = null, ended_at = :now,"
                + " reason = :reason"
            : "";
    Update update =
        tx.createUpdate(
                """
                update device_authorization set state = :to, version = version + 1<sets><wipe>
                where id = :id and state = :from and version = :version
                """)
            .define("sets", sets)
            .define("wipe", wipe)
            .bind("to", word(change.to()))
            .bind("from", word(from.state()))
            .bind("id", from.id())
            .bind("version", from.version())
            .bindMap(change.columns());
    if (ends) {
      update.bind("now", clock.instant()).bind("reason", change.reason());
    }
    if (!Database.won(update)) {
      throw new LostRaceException();
    }
    if (ends) {
      forgetAnswers(tx, from);
    }
    audit.append(tx, new AuditEntry(change.kind(), change.actor(), from.handle(), change.reason()));
    return byHandle(tx, from.handle()).orElseThrow();
  }

  /// What the phone was answered holds the masked name.
  private static void forgetAnswers(Handle tx, Authorization ended) {
    String phone = ended.phoneId();
    if (phone != null) {
      Idempotency.forgetOwner(tx, phone);
    }
  }

  /// Notes a poll of the token endpoint; no step, so no new version.
  void polled(Handle tx, Authorization authorization, int interval) {
    tx.createUpdate(
            """
            update device_authorization set polled_at = :now, poll_interval = :interval
            where id = :id
            """)
        .bind("now", clock.instant())
        .bind("interval", interval)
        .bind("id", authorization.id())
        .execute();
  }

  /// Deletes what ended before the given time.
  void forget(Handle tx, Instant before) {
    tx.createUpdate(
            """
            delete from face_check where authorization_id in
              (select id from device_authorization where ended_at < :before)
            """)
        .bind("before", before)
        .execute();
    tx.createUpdate("delete from device_authorization where ended_at < :before")
        .bind("before", before)
        .execute();
  }

  static String word(AuthorizationState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<byte[]> bytes(Handle tx, String column, Authorization authorization) {
    return tx.createQuery("select <column> from device_authorization where id = :id")
        .define("column", column)
        .bind("id", authorization.id())
        .mapTo(byte[].class)
        .findOne();
  }

  private static Optional<Authorization> one(Query query) {
    return query.map(Rows.of(Authorization.class)).findOne();
  }
}
