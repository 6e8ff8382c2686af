package cn.yst.backend.companion;

import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.face.SimulatedFace;
import cn.yst.backend.handover.LinkAnswer;
import cn.yst.backend.handover.LinkDesk;
import cn.yst.backend.handover.OpenLink;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.PeriodChoice;
import cn.yst.contract.PeriodChoices;
import cn.yst.contract.PhoneLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One-time links that wait for a phone: invitations, certification requests, requests to share.
final class LinkTickets implements TicketSource {
  private final LinkDesk desk;
  private final SimulatedFace face;
  private final Supplier<String> phoneOrigin;

  LinkTickets(LinkDesk desk, SimulatedFace face, Supplier<String> phoneOrigin) {
    this.desk = desk;
    this.face = face;
    this.phoneOrigin = phoneOrigin;
  }

  @Override
  public List<Waiting> waiting() {
    return desk.waiting().stream().map(LinkTickets::waiting).toList();
  }

  /// Links tell their makers how they ended; this list does not.
  @Override
  public List<Ended> ended(int most) {
    return List.of();
  }

  @Override
  public Optional<Outcome> play(String id, DemoPerson person, Act act) {
    return find(id).map(link -> play(link, person, act));
  }

  @Override
  public Optional<String> address(String id) {
    return find(id).map(link -> phoneOrigin.get() + LinkDesk.PATH + link.link());
  }

  @Override
  public boolean expire(String id) {
    return false;
  }

  /// Links live for days and belong to the story: they stay.
  @Override
  public void reset() {}

  private Outcome play(OpenLink link, DemoPerson person, Act act) {
    try {
      PhoneLink shown = desk.open(link.link());
      boolean own = link.subject().idNumber().equals(person.idNumber());
      String phone = UUID.randomUUID().toString();
      face.choose(phone, own && act == Act.PASS ? FaceOutcome.PASS : FaceOutcome.MISMATCH);
      Decision decision = act == Act.REFUSE ? Decision.DENY : Decision.APPROVE;
      Decide decide = new Decide(decision, shown.textHash(), preset(shown.periods()));
      return switch (desk.decide(link.link(), decide, phone)) {
        case LinkAnswer.Effective effective -> Outcome.PASSED;
        case LinkAnswer.Declined declined -> Outcome.REFUSED;
        case LinkAnswer.WrongPerson wrong -> Outcome.MISMATCHED;
        case LinkAnswer.NoResult none -> Outcome.LATE;
      };
    } catch (ProblemException e) {
      return Outcome.LATE;
    }
  }

  private Optional<OpenLink> find(String id) {
    return desk.waiting().stream().filter(link -> id(link).equals(id)).findFirst();
  }

  private static Waiting waiting(OpenLink link) {
    return new Waiting.Link(
        id(link),
        link.kind(),
        link.alias(),
        link.from(),
        link.subject().name(),
        link.subject().idNumber(),
        Optional.ofNullable(link.until()),
        link.createdAt(),
        link.expiresAt());
  }

  private static String id(OpenLink link) {
    return "link-" + link.link();
  }

  private static @Nullable LocalDate preset(@Nullable PeriodChoices periods) {
    return periods == null
        ? null
        : periods.choices().stream()
            .filter(PeriodChoice::preset)
            .findFirst()
            .map(PeriodChoice::until)
            .orElse(null);
  }
}
