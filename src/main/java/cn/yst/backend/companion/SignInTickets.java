package cn.yst.backend.companion;

import cn.yst.backend.authorization.OpenTickets;
import cn.yst.backend.authorization.OpenTickets.OpenTicket;
import cn.yst.backend.authorization.PhoneVisits;
import cn.yst.backend.authorization.PhoneVisits.Claimed;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.face.SimulatedFace;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.Decision;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.Masking;
import cn.yst.contract.PhoneDecision;
import cn.yst.contract.PhoneSignIn;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Sign-ins at kiosks, and the phone that the companion plays for them. What was claimed here can
/// be gone on with, for instance by the right person after somebody else's face.
final class SignInTickets implements TicketSource {
  private static final int LATEST = 50;

  private final OpenTickets tickets;
  private final PhoneVisits phones;
  private final SimulatedFace face;
  private final InstantSource clock;
  private final Map<String, Claimed> claims = new ConcurrentHashMap<>();

  SignInTickets(OpenTickets tickets, PhoneVisits phones, SimulatedFace face, InstantSource clock) {
    this.tickets = tickets;
    this.phones = phones;
    this.face = face;
    this.clock = clock;
  }

  @Override
  public List<Waiting> waiting() {
    List<OpenTicket> open = tickets.latest(LATEST).stream().filter(t -> t.state().open()).toList();
    claims.keySet().retainAll(open.stream().map(OpenTicket::handle).toList());
    return open.stream().map(this::waiting).toList();
  }

  @Override
  public List<Ended> ended(int most) {
    return tickets.latest(LATEST).stream()
        .filter(t -> !t.state().open())
        .limit(most)
        .map(
            t ->
                new Ended(
                    word(t.purpose()),
                    t.kiosk(),
                    word(t.state()),
                    Objects.requireNonNullElse(t.endedAt(), t.createdAt())))
        .toList();
  }

  @Override
  public Optional<Outcome> play(String id, DemoPerson person, Act act) {
    return open(id).map(ticket -> play(ticket, person, act));
  }

  @Override
  public Optional<String> address(String id) {
    return tickets.address(id);
  }

  @Override
  public boolean expire(String id) {
    return tickets.expire(id);
  }

  @Override
  public void reset() {
    tickets.endAll();
    claims.clear();
  }

  private Outcome play(OpenTicket ticket, DemoPerson person, Act act) {
    try {
      Optional<Claimed> claim =
          Optional.ofNullable(claims.get(ticket.handle())).or(() -> tickets.claim(ticket.handle()));
      claim.ifPresent(claimed -> claims.put(ticket.handle(), claimed));
      boolean own = ticket.idNumber().equals(person.idNumber());
      return claim
          .map(claimed -> act == Act.REFUSE ? refuse(claimed) : show(claimed, ticket, own, act))
          .orElse(Outcome.LATE);
    } catch (ProblemException e) {
      return Outcome.LATE;
    }
  }

  private Outcome refuse(Claimed claimed) {
    decide(claimed, Decision.DENY);
    return Outcome.REFUSED;
  }

  private Outcome show(Claimed claimed, OpenTicket ticket, boolean own, Act act) {
    String phone = claimed.signIn().phoneId();
    String secret = claimed.secret();
    phones.check(phone, secret, ticket.checkCode());
    PhoneSignIn shown = phones.view(phone, secret);
    if (shown.state() == AuthorizationState.SCANNED) {
      phones.faceConsent(phone, secret, shown.textHash());
      face.choose(phone, own && act == Act.PASS ? FaceOutcome.PASS : FaceOutcome.MISMATCH);
      if (phones.face(phone, secret).outcome() != FaceOutcome.PASS) {
        return Outcome.MISMATCHED;
      }
    }
    decide(claimed, Decision.APPROVE);
    return Outcome.PASSED;
  }

  private void decide(Claimed claimed, Decision decision) {
    String phone = claimed.signIn().phoneId();
    PhoneSignIn shown = phones.view(phone, claimed.secret());
    phones.decide(phone, claimed.secret(), new PhoneDecision(decision, shown.textHash()));
  }

  private Optional<OpenTicket> open(String id) {
    return tickets.latest(LATEST).stream()
        .filter(t -> t.handle().equals(id) && t.state().open())
        .findFirst();
  }

  private Waiting waiting(OpenTicket ticket) {
    return new Waiting.SignIn(
        ticket.handle(),
        ticket.purpose(),
        ticket.state(),
        ticket.kiosk(),
        Masking.name(ticket.name()),
        ticket.checkCode(),
        ticket.idNumber(),
        ticket.createdAt(),
        clock.instant().plusSeconds(ticket.secondsLeft()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
