package cn.yst.backend.session;

import cn.yst.backend.audit.AuditEntry;
import cn.yst.backend.crypto.Digests;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.Idempotency;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.Pace;
import cn.yst.contract.SessionLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The rules of sessions: one live session per kiosk; an idle limit that a touch moves; a ceiling
/// of twenty minutes that only a step-up moves; an end without a heartbeat that names it.
public final class Sessions {
  /// How long a session lasts at most.
  public static final Duration CEILING = Duration.ofMinutes(20);

  /// The client warns after 90 s and ends after 120 s; the server waits 30 s longer.
  private static final Duration IDLE = Duration.ofMinutes(2);

  private static final Duration GRACE = Duration.ofSeconds(30);

  private final Ground ground;
  private final SessionStore store;

  public Sessions(Ground ground) {
    this.ground = ground;
    this.store = new SessionStore(ground.clock());
  }

  /// Opens a session, ending the one that ran on the kiosk.
  ///
  /// @param acr how the person was proved
  /// @param jkt thumbprint of the key its token is bound to
  /// @return the session's id
  public String open(
      Handle tx, String kioskId, String personId, String acr, String token, String jkt) {
    store.live(tx, kioskId).ifPresent(old -> end(tx, old.id(), SessionEnd.REPLACED));
    Instant now = ground.clock().instant();
    String id = UUID.randomUUID().toString();
    store.insert(
        tx,
        new VisitorSession(
            id,
            kioskId,
            personId,
            pairwise(personId, kioskId),
            acr,
            now,
            now,
            now.plus(CEILING),
            now.plus(idle(Pace.NORMAL)),
            now,
            null));
    store.insertToken(tx, id, hash(token), jkt);
    audit(tx, "session.opened", id, "");
    return id;
  }

  /// Renews a running session after the person's face was checked again, and binds another token.
  ///
  /// @return whether the session still ran
  public boolean stepUp(Handle tx, String id, String token, String jkt) {
    if (running(tx, id).isEmpty()) {
      return false;
    }
    Instant now = ground.clock().instant();
    store.renew(tx, id, now, now.plus(CEILING), now.plus(idle(Pace.NORMAL)));
    store.insertToken(tx, id, hash(token), jkt);
    audit(tx, "session.renewed", id, "");
    return true;
  }

  /// The running session of a kiosk.
  public Optional<SessionPrincipal> onKiosk(Handle tx, String kioskId) {
    return store
        .live(tx, kioskId)
        .flatMap(session -> running(tx, session.id()))
        .map(VisitorSession::principal);
  }

  /// Whether the key holds a token of the session.
  public boolean bound(Handle tx, String sessionId, String jkt) {
    return store.bound(tx, sessionId, jkt);
  }

  /// Ends a session; its stored answers go with it.
  ///
  /// @return whether it ran
  public boolean end(Handle tx, String id, SessionEnd reason) {
    boolean ran = store.end(tx, id, reason);
    if (ran) {
      Idempotency.forgetSession(tx, id);
      audit(tx, "session.ended", id, reason.name().toLowerCase(Locale.ROOT));
    }
    return ran;
  }

  /// Ends the session that the token belongs to, if it is this kiosk's.
  public void endByToken(Handle tx, String kioskId, String token, SessionEnd reason) {
    store
        .byToken(tx, hash(token))
        .filter(session -> session.kioskId().equals(kioskId))
        .ifPresent(session -> end(tx, session.id(), reason));
  }

  /// Ends the running session of a kiosk.
  public void endOnKiosk(Handle tx, String kioskId, SessionEnd reason) {
    store.live(tx, kioskId).ifPresent(session -> end(tx, session.id(), reason));
  }

  /// The kiosk was heard of. Only the session it names counts as heard of with it: one whose
  /// log-out never arrived ends as one of a silent kiosk does.
  ///
  /// @param held the session that the kiosk names
  /// @return its running session
  public Optional<String> heartbeat(Handle tx, String kioskId, @Nullable String held) {
    Optional<SessionPrincipal> running = onKiosk(tx, kioskId);
    if (held != null) {
      store.heardOf(tx, kioskId, held);
    }
    return running.map(SessionPrincipal::sessionId);
  }

  /// The service begins: time in which it was down does not count as silence of the kiosks.
  public void resume() {
    ground
        .database()
        .write(
            tx -> {
              store.heardOfAll(tx);
              return tx;
            });
  }

  /// Ends every session that is due.
  public void sweep() {
    ground
        .database()
        .write(
            tx -> {
              store.due(tx).forEach(id -> running(tx, id));
              return tx;
            });
  }

  /// The limits of a running session, once moved by a touch.
  Optional<SessionLimits> touch(Handle tx, String id, Pace pace) {
    Instant now = ground.clock().instant();
    if (running(tx, id).isEmpty() || !store.touch(tx, id, now.plus(idle(pace)))) {
      return Optional.empty();
    }
    return store.find(tx, id).map(session -> limits(session, now));
  }

  /// The key that the token is bound to, if the token was ever given.
  Optional<String> jkt(Handle tx, String token) {
    return store.jkt(tx, hash(token));
  }

  /// The session of the token, if it runs.
  Optional<SessionPrincipal> byToken(Handle tx, String token) {
    return store
        .byToken(tx, hash(token))
        .flatMap(session -> running(tx, session.id()))
        .map(VisitorSession::principal);
  }

  /// The session, if it runs; ends it if it is due.
  private Optional<VisitorSession> running(Handle tx, String id) {
    Optional<VisitorSession> session = store.find(tx, id).filter(s -> s.endedAt() == null);
    Optional<SessionEnd> due = session.flatMap(s -> s.due(ground.clock().instant()));
    due.ifPresent(reason -> end(tx, id, reason));
    return due.isPresent() ? Optional.empty() : session;
  }

  /// The running session with what its token's answer tells.
  public Optional<Granted> granted(Handle tx, String id) {
    return running(tx, id).map(s -> new Granted(s.principal(), s.subject(), s.acr(), s.idleAt()));
  }

  /// What the answer with a token tells of its session.
  ///
  /// @param subject pairwise id of the person
  /// @param acr how the person was proved
  public record Granted(SessionPrincipal visitor, String subject, String acr, Instant idleAt) {}

  /// How long the server waits for a touch.
  public static Duration idle(Pace pace) {
    return switch (pace) {
      case NORMAL -> IDLE.plus(GRACE);
      case SLOW -> IDLE.multipliedBy(2).plus(GRACE);
    };
  }

  private static SessionLimits limits(VisitorSession session, Instant now) {
    return new SessionLimits(
        session.id(),
        Math.toIntExact(Duration.between(now, session.ceilingAt()).toSeconds()),
        Math.toIntExact(Duration.between(now, session.idleAt()).toSeconds()),
        now);
  }

  /// The pairwise id by which a kiosk knows a person (OpenID Connect Core §8.1).
  public String pairwise(String personId, String kioskId) {
    return Digests.base64Url(ground.vault().index("pairwise", kioskId + "\n" + personId));
  }

  private static byte[] hash(String token) {
    return Digests.sha256(token);
  }

  private void audit(Handle tx, String kind, String id, String detail) {
    ground.audit().append(tx, new AuditEntry(kind, "service", id, detail));
  }
}
