package cn.yst.backend.authorization;

import cn.yst.backend.crypto.Digests;
import cn.yst.backend.session.SessionEnd;
import cn.yst.backend.session.Sessions;
import cn.yst.backend.sms.SmsSender;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.Idempotency;
import cn.yst.backend.web.KioskPrincipal;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.AuthorizationStatus;
import cn.yst.contract.Heartbeat;
import cn.yst.contract.Ticket;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What a kiosk does with its own authorization: watch it, rotate its ticket, give it up, take back
/// the consent to it; and start afresh.
final class KioskVisits {
  private static final Duration OLD_TICKET = Duration.ofSeconds(30);

  private final Ground ground;
  private final Desk desk;
  private final Sessions sessions;
  private final Links links;
  private final SmsSender sms;
  private final Consents consents;

  KioskVisits(
      Ground ground, Desk desk, Sessions sessions, Links links, SmsSender sms, Consents consents) {
    this.ground = ground;
    this.desk = desk;
    this.sessions = sessions;
    this.links = links;
    this.sms = sms;
    this.consents = consents;
  }

  AuthorizationStatus status(KioskPrincipal kiosk, String handle) {
    return desk.write(steps -> status(steps, steps.fresh(mine(steps, kiosk, handle))));
  }

  /// A new ticket; the one before works 30 seconds more.
  Answer rotate(Idempotency.Call call, KioskPrincipal kiosk, String handle) {
    String ticket = Digests.secret(ground.random(), 16);
    return desk.once(call, steps -> Answer.ok(rotate(steps, kiosk, handle, ticket)));
  }

  /// Gives it up; nothing happens in an end state.
  void cancel(KioskPrincipal kiosk, String handle) {
    desk.write(steps -> cancel(steps, mine(steps, kiosk, handle), "given_up"));
  }

  /// Takes back a consent that was given at the kiosk; see [Consents#withdraw].
  void withdraw(KioskPrincipal kiosk, String consent) {
    desk.write(
        steps -> {
          consents.withdraw(steps, kiosk.kioskId(), consent);
          return steps;
        });
  }

  /// Ends the session and the authorization of a kiosk that starts afresh.
  Heartbeat boot(KioskPrincipal kiosk) {
    return desk.write(
        steps -> {
          desk.store()
              .open(steps.tx(), kiosk.kioskId())
              .ifPresent(open -> cancel(steps, open, "boot"));
          sessions.endOnKiosk(steps.tx(), kiosk.kioskId(), SessionEnd.BOOT);
          return new Heartbeat(steps.now(), null, sms.connected());
        });
  }

  /// Ends the session and the authorization of a kiosk in the transaction that shuts it out.
  ///
  /// Nobody needs waking: the kiosk's own token is refused from then on.
  void shutOut(Handle tx, String kioskId) {
    Steps steps = new Steps(tx, desk.store(), ground.clock().instant());
    desk.store().open(tx, kioskId).ifPresent(open -> cancel(steps, open, "shut_out"));
    sessions.endOnKiosk(tx, kioskId, SessionEnd.ADMINISTRATOR);
  }

  /// @param held the session that the kiosk names
  Heartbeat heartbeat(KioskPrincipal kiosk, @Nullable String held) {
    return desk.write(
        steps ->
            new Heartbeat(
                steps.now(),
                sessions.heartbeat(steps.tx(), kiosk.kioskId(), held).orElse(null),
                sms.connected()));
  }

  private Ticket rotate(Steps steps, KioskPrincipal kiosk, String handle, String ticket) {
    Authorization mine = steps.fresh(mine(steps, kiosk, handle));
    if (mine.state() != AuthorizationState.CREATED) {
      throw new ProblemException(409, "not_waiting", "No QR code is shown any more");
    }
    byte[] current = desk.store().ticketHash(steps.tx(), mine);
    steps.take(
        mine,
        Change.to(mine.state(), actor(kiosk))
            .named("rotated")
            .set("ticket_hash", Digests.sha256(ticket))
            .set("old_ticket_hash", current)
            .set("old_ticket_until", steps.now().plus(OLD_TICKET)));
    return new Ticket(links.ticket(ticket), mine.secondsLeft(steps.now()));
  }

  private Authorization cancel(Steps steps, Authorization mine, String reason) {
    return mine.state().open()
        ? steps.take(
            mine,
            Change.to(AuthorizationState.CANCELLED, "kiosk:" + mine.kioskId()).because(reason))
        : mine;
  }

  private Authorization mine(Steps steps, KioskPrincipal kiosk, String handle) {
    return desk.store()
        .byHandle(steps.tx(), handle)
        .filter(found -> found.kioskId().equals(kiosk.kioskId()))
        .orElseThrow(ProblemException::notFound);
  }

  private static AuthorizationStatus status(Steps steps, Authorization authorization) {
    return new AuthorizationStatus(
        authorization.handle(),
        authorization.state(),
        authorization.version(),
        authorization.secondsLeft(steps.now()),
        steps.now());
  }

  private static String actor(KioskPrincipal kiosk) {
    return "kiosk:" + kiosk.kioskId();
  }
}
