package cn.yst.backend.authorization;

import cn.yst.backend.crypto.Digests;
import cn.yst.backend.kiosk.Kiosk;
import cn.yst.backend.kiosk.KioskStore;
import cn.yst.backend.web.Ground;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.SignInPurpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the demo companion needs to play the phone: who waits, the check code that the player would
/// read off the kiosk, and a claim without the QR code. Never wired outside demo mode.
public final class OpenTickets {
  private final Ground ground;
  private final Desk desk;
  private final KioskStore kiosks;
  private final PhoneVisits phones;

  OpenTickets(Ground ground, Desk desk, KioskStore kiosks, PhoneVisits phones) {
    this.ground = ground;
    this.desk = desk;
    this.kiosks = kiosks;
    this.phones = phones;
  }

  /// Sign-ins that are open or ended within the last minutes, the newest first.
  ///
  /// @param most how many
  public List<OpenTicket> latest(int most) {
    return desk.write(
        steps ->
            desk.store().latest(steps.tx(), most).stream()
                .map(steps::fresh)
                .map(each -> describe(steps, each))
                .toList());
  }

  /// Claims a waiting sign-in by its handle, as a phone that scanned it would.
  ///
  /// @return empty if it does not wait any more
  public Optional<PhoneVisits.Claimed> claim(String handle) {
    String ticket = Digests.secret(ground.random(), 16);
    boolean waits =
        desk.write(
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
    return waits ? Optional.of(phones.claim(ticket, "companion/" + handle)) : Optional.empty();
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
        authorization.secondsLeft(steps.now()));
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
      int secondsLeft) {
    /// Says the handle only.
    @Override
    public String toString() {
      return "OpenTicket[" + handle + "]";
    }
  }
}
