package cn.yst.backend.authorization;

import cn.yst.backend.crypto.Digests;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.PhoneSignIn;
import java.util.Base64;
import java.util.Optional;

/// Lets a page show what a scanned ticket is for before anything is claimed, and claim it on the
/// first press.
///
/// A ticket lives for a minute at most, a reader may take longer. So a glance at a ticket that
/// works gives a seal, good for that sign-in until it is claimed or over. It is worth no more than
/// the claim that could have been made at that moment.
public final class Glances {
  private static final String CONTEXT = "phone/glance";

  private final Ground ground;
  private final Desk desk;
  private final PhoneViews views;
  private final FaceChecks faces;
  private final PhoneVisits phones;

  Glances(Ground ground, Desk desk, PhoneViews views, FaceChecks faces, PhoneVisits phones) {
    this.ground = ground;
    this.desk = desk;
    this.views = views;
    this.faces = faces;
    this.phones = phones;
  }

  /// What the ticket is for. Claims nothing.
  ///
  /// @param address where the phone calls from, for the limits
  /// @throws ProblemException 404 `ticket_unknown`, 409 `already_claimed`, 410 `ended`, 423
  ///     `locked`, 429
  public Glance look(String ticket, String address) {
    byte[] hash = Digests.sha256(ticket);
    ground.limits().check(PhoneVisits.WRONG_TICKETS, address);
    return desk.write(
            steps ->
                desk.store()
                    .byTicket(steps.tx(), hash)
                    .map(steps::fresh)
                    .filter(
                        a ->
                            !PhoneVisits.waits(a, steps)
                                || desk.store().ticketWorks(steps.tx(), hash))
                    .map(a -> new Found(a.state(), glance(steps, a))))
        .orElseThrow(() -> phones.wrongTicket(address))
        .orElseThrow();
  }

  /// Claims the sign-in of a glance; the first phone wins.
  ///
  /// @throws ProblemException as [PhoneVisits#claim]
  public PhoneVisits.Claimed claim(String seal, String address) {
    Optional<String> handle = open(seal);
    return phones.claim(
        address, steps -> handle.flatMap(name -> desk.store().byHandle(steps.tx(), name)));
  }

  private Optional<Glance> glance(Steps steps, Authorization authorization) {
    if (authorization.state() != AuthorizationState.CREATED) {
      return Optional.empty();
    }
    if (faces.locked(steps, authorization)) {
      throw new ProblemException(423, "locked", "Too many failed comparisons, use the counter");
    }
    byte[] seal = ground.vault().seal(CONTEXT, authorization.handle());
    return Optional.of(new Glance(views.of(steps, authorization), Digests.base64Url(seal)));
  }

  private Optional<String> open(String seal) {
    try {
      return Optional.of(ground.vault().open(CONTEXT, Base64.getUrlDecoder().decode(seal)));
    } catch (IllegalArgumentException | IllegalStateException notOurs) {
      return Optional.empty();
    }
  }

  /// What a ticket is for.
  ///
  /// @param signIn who asks for what, where, and until when; its phone id means nothing yet
  /// @param seal what [#claim] takes
  public record Glance(PhoneSignIn signIn, String seal) {
    /// Says nothing of either.
    @Override
    public String toString() {
      return "Glance[]";
    }
  }

  private record Found(AuthorizationState state, Optional<Glance> glance) {
    Glance orElseThrow() {
      return glance.orElseThrow(
          () ->
              state.open()
                  ? new ProblemException(409, "already_claimed", "Another phone was first")
                  : new ProblemException(410, "ended", "The sign-in has ended"));
    }
  }
}
