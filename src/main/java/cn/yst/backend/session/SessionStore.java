package cn.yst.backend.session;

import cn.yst.backend.db.Database;
import cn.yst.backend.db.Rows;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Sessions and the digests of their tokens.
final class SessionStore {
  private static final String COLUMNS =
      """
      select s.id, s.kiosk_id, s.person_id, s.subject, s.acr, s.auth_time, s.started_at,
        s.ceiling_at, s.idle_at, s.heartbeat_at, s.ended_at
      from visitor_session s
      """;

  private final Clock clock;

  SessionStore(Clock clock) {
    this.clock = clock;
  }

  void insert(Handle tx, VisitorSession session) {
    tx.createUpdate(
            """
            insert into visitor_session (id, kiosk_id, person_id, subject, acr, auth_time,
              started_at, ceiling_at, idle_at, heartbeat_at, live_kiosk)
            values (:id, :kioskId, :personId, :subject, :acr, :authTime,
              :startedAt, :ceilingAt, :idleAt, :heartbeatAt, :kioskId)
            """)
        .bind("id", session.id())
        .bind("kioskId", session.kioskId())
        .bind("personId", session.personId())
        .bind("subject", session.subject())
        .bind("acr", session.acr())
        .bind("authTime", session.authTime())
        .bind("startedAt", session.startedAt())
        .bind("ceilingAt", session.ceilingAt())
        .bind("idleAt", session.idleAt())
        .bind("heartbeatAt", session.heartbeatAt())
        .execute();
  }

  void insertToken(Handle tx, String sessionId, byte[] tokenHash, String jkt) {
    tx.createUpdate(
            """
            insert into session_token (token_hash, session_id, jkt)
            values (:hash, :session, :jkt)
            """)
        .bind("hash", tokenHash)
        .bind("session", sessionId)
        .bind("jkt", jkt)
        .execute();
  }

  Optional<VisitorSession> find(Handle tx, String id) {
    return one(tx.createQuery(COLUMNS + " where s.id = :id").bind("id", id));
  }

  Optional<VisitorSession> live(Handle tx, String kioskId) {
    return one(tx.createQuery(COLUMNS + " where s.live_kiosk = :kiosk").bind("kiosk", kioskId));
  }

  /// Ids of the sessions that are due to end.
  List<String> due(Handle tx) {
    Instant now = clock.instant();
    return tx.createQuery(
            """
            select id from visitor_session
            where live_kiosk is not null
              and (ceiling_at <= :now or idle_at <= :now or heartbeat_at <= :silent)
            """)
        .bind("now", now)
        .bind("silent", now.minus(VisitorSession.SILENCE))
        .mapTo(String.class)
        .list();
  }

  Optional<VisitorSession> byToken(Handle tx, byte[] tokenHash) {
    return one(
        tx.createQuery(
                COLUMNS + " join session_token t on t.session_id = s.id where t.token_hash = :hash")
            .bind("hash", tokenHash));
  }

  Optional<String> jkt(Handle tx, byte[] tokenHash) {
    return tx.createQuery("select jkt from session_token where token_hash = :hash")
        .bind("hash", tokenHash)
        .mapTo(String.class)
        .findOne();
  }

  /// Whether the key holds a token of the session.
  boolean bound(Handle tx, String sessionId, String jkt) {
    return tx.createQuery(
                "select count(*) from session_token where session_id = :id and jkt = :jkt")
            .bind("id", sessionId)
            .bind("jkt", jkt)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /// Ends the session if it runs.
  boolean end(Handle tx, String id, SessionEnd reason) {
    return Database.won(
        tx.createUpdate(
                """
                update visitor_session
                set ended_at = :now, end_reason = :reason, live_kiosk = null
                where id = :id and ended_at is null
                """)
            .bind("now", clock.instant())
            .bind("reason", reason.name().toLowerCase(Locale.ROOT))
            .bind("id", id));
  }

  boolean touch(Handle tx, String id, Instant idleAt) {
    return Database.won(
        tx.createUpdate(
                "update visitor_session set idle_at = :idle where id = :id and ended_at is null")
            .bind("idle", idleAt)
            .bind("id", id));
  }

  boolean renew(Handle tx, String id, Instant authTime, Instant ceilingAt, Instant idleAt) {
    return Database.won(
        tx.createUpdate(
                """
                update visitor_session
                set auth_time = :auth, ceiling_at = :ceiling, idle_at = :idle
                where id = :id and ended_at is null
                """)
            .bind("auth", authTime)
            .bind("ceiling", ceilingAt)
            .bind("idle", idleAt)
            .bind("id", id));
  }

  void heardOf(Handle tx, String kioskId, String id) {
    tx.createUpdate(
            """
            update visitor_session set heartbeat_at = :now
            where id = :id and live_kiosk = :kiosk
            """)
        .bind("now", clock.instant())
        .bind("id", id)
        .bind("kiosk", kioskId)
        .execute();
  }

  void heardOfAll(Handle tx) {
    tx.createUpdate("update visitor_session set heartbeat_at = :now where live_kiosk is not null")
        .bind("now", clock.instant())
        .execute();
  }

  private static Optional<VisitorSession> one(Query query) {
    return query.map(Rows.of(VisitorSession.class)).findOne();
  }
}
