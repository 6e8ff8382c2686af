package cn.yst.backend.authorization;

import cn.yst.backend.crypto.Digests;
import cn.yst.backend.kiosk.Kiosk;
import cn.yst.backend.kiosk.KioskStore;
import cn.yst.backend.session.SessionEnd;
import cn.yst.backend.session.Sessions;
import cn.yst.backend.web.Ground;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.SignInPurpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the demo companion needs to play the phone: who waits, the check code that the player would
/// read off the kiosk, and a claim without the QR code. Never wired outside demo mode.
public final class OpenTickets {
  private final Ground ground;
  private final Desk desk;
  private final KioskStore kiosks;
  private final PhoneVisits phones;
  private final Sessions sessions;
  private final Links links;

  OpenTickets(
      Ground ground,
      Desk desk,
      KioskStore kiosks,
      PhoneVisits phones,
      Sessions sessions,
      Links links) {
    this.ground = ground;
    this.desk = desk;
    this.kiosks = kiosks;
    this.phones = phones;
    this.sessions = sessions;
    this.links = links;
  }

  /// Sign-ins that are open or ended within the last minutes, the newest first.
  ///
  /// @param most how many
  public List<OpenTicket> latest(int most) {
    return desk.write(
        steps ->
            desk.store().latest(steps.tx(), most).stream()
                .filter(each -> each.proof() == Proof.FACE)
                .map(steps::fresh)
                .map(each -> describe(steps, each))
                .toList());
  }

  /// Claims a waiting sign-in by its handle, as a phone that scanned it would.
  ///
  /// @return empty if it does not wait any more
  public Optional<PhoneVisits.Claimed> claim(String handle) {
    String ticket = Digests.secret(ground.random(), 16);
    return offer(handle, ticket)
        ? Optional.of(phones.claim(ticket, "companion/" + handle))
        : Optional.empty();
  }

  /// A ticket of a waiting sign-in, as if its QR code was scanned; the one on the screen stays
  /// good.
  ///
  /// @return the address that a phone opens; empty if it does not wait any more
  public Optional<String> address(String handle) {
    String ticket = Digests.secret(ground.random(), 16);
    return offer(handle, ticket) ? Optional.of(links.ticket(ticket)) : Optional.empty();
  }

  private boolean offer(String handle, String ticket) {
    return desk.write(
        steps ->
            desk.store()
                .byHandle(steps.tx(), handle)
                .map(steps::fresh)
                .filter(found -> found.state() == AuthorizationState.CREATED)
                .map(
                    found ->
                        steps.take(
                            found,
                            Change.to(found.state(), "companion")
                                .named("rotated")
                                .set("old_ticket_hash", Digests.sha256(ticket))
                                .set("old_ticket_until", found.expiresAt())))
                .isPresent());
  }

  /// Lets the time of an open sign-in be over now.
  ///
  /// @return whether it was open
  public boolean expire(String handle) {
    return desk.write(
        steps ->
            desk.store()
                .byHandle(steps.tx(), handle)
                .filter(found -> found.state().open())
                .map(found -> steps.take(found, end(AuthorizationState.EXPIRED)))
                .isPresent());
  }

  /// Ends every open sign-in and every session.
  public void endAll() {
    desk.write(
        steps -> {
          for (Authorization each : desk.store().latest(steps.tx(), Integer.MAX_VALUE)) {
            if (each.state().open()) {
              steps.take(each, end(AuthorizationState.CANCELLED));
            }
            sessions.endOnKiosk(steps.tx(), each.kioskId(), SessionEnd.ADMINISTRATOR);
          }
          return steps;
        });
  }

  private static Change end(AuthorizationState state) {
    return Change.to(state, "companion").because("demo");
  }

  private OpenTicket describe(Steps steps, Authorization authorization) {
    Kiosk kiosk = kiosks.find(steps.tx(), authorization.kioskId()).orElseThrow();
    boolean open = authorization.state().open();
    return new OpenTicket(
        authorization.handle(),
        authorization.purpose(),
        authorization.state(),
        kiosk.label(),
        authorization.checkCode(),
        open ? desk.identity(steps, authorization).name() : "",
        open ? desk.identity(steps, authorization).idNumber() : "",
        authorization.createdAt(),
        authorization.secondsLeft(steps.now()),
        authorization.endedAt());
  }

  /// A sign-in as the companion shows it. Demo people only, so names are in full.
  ///
  /// @param name who was entered; empty once it has ended
  /// @param idNumber who was entered; empty once it has ended
  public record OpenTicket(
      String handle,
      SignInPurpose purpose,
      AuthorizationState state,
      String kiosk,
      String checkCode,
      String name,
      String idNumber,
      Instant createdAt,
      int secondsLeft,
      @Nullable Instant endedAt) {
    /// Says the handle only.
    @Override
    public String toString() {
      return "OpenTicket[" + handle + "]";
    }
  }
}
