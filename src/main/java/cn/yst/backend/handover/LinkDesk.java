package cn.yst.backend.handover;

import cn.yst.backend.account.Desk;
import cn.yst.backend.audit.AuditEntry;
import cn.yst.backend.face.FaceVerifier;
import cn.yst.backend.message.Notice;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.Decide;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.MessageKind;
import cn.yst.contract.PhoneLink;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The phone's side of every hand-over: look, agree with the own face, or decline. Pages and tests
/// stand on this class.
public final class LinkDesk {
  /// Path under which a phone opens a link: the link follows.
  public static final String PATH = "/l/";

  private static final String PHONE = "phone";

  private final Desk desk;
  private final HandOverStore store;
  private final LinkFaces faces;
  private final PhoneNumbers numbers;
  private final Map<HandOverKind, Effect> effects = new EnumMap<>(HandOverKind.class);

  public LinkDesk(
      Desk desk,
      HandOverStore store,
      FaceVerifier face,
      PhoneNumbers numbers,
      List<Effect> effects) {
    this.desk = desk;
    this.store = store;
    this.faces = new LinkFaces(desk.ground(), face);
    this.numbers = numbers;
    effects.forEach(effect -> this.effects.put(effect.kind(), effect));
  }

  /// What the link shows. Looking changes nothing.
  ///
  /// @throws ProblemException 404 `not_found`; 410 `link_expired`, `link_withdrawn`,
  ///     `link_accepted`, `link_declined`
  public PhoneLink open(String link) {
    return desk.ground()
        .database()
        .read(
            tx -> {
              HandOverRow row = live(tx, link);
              return effect(row).show(tx, row);
            });
  }

  /// What kind of link it is, also after its end; no fact of it is told.
  ///
  /// @throws ProblemException 404 `not_found`
  public HandOverKind kind(String link) {
    return desk.ground()
        .database()
        .read(tx -> store.byLink(tx, link).orElseThrow(ProblemException::notFound).kind());
  }

  /// The decision of the person before the phone. To agree they show the own face, and only then
  /// anything happens; declining needs none.
  ///
  /// @param phoneId names the phone towards the face service
  /// @throws ProblemException as [#open]; 409 `object_changed`; 423 `too_many_wrong_faces`; and
  ///     what the effect refuses
  public LinkAnswer decide(String link, Decide decide, String phoneId) {
    return switch (decide.decision()) {
      case DENY -> desk.ground().database().write(tx -> decline(tx, link, decide));
      case APPROVE -> approve(link, decide, phoneId);
    };
  }

  /// What waits for a phone, for the demo companion.
  public List<OpenLink> waiting() {
    return desk.ground()
        .database()
        .read(tx -> store.pending(tx).stream().map(row -> openLink(tx, row)).toList());
  }

  private LinkAnswer decline(Handle tx, String link, Decide decide) {
    HandOverRow row = unchanged(tx, link, decide);
    if (row.state() == HandOverState.DECLINED) {
      return new LinkAnswer.Declined();
    }
    effect(row).declined(tx, row);
    store.end(tx, row, HandOverState.DECLINED, null, PHONE);
    return new LinkAnswer.Declined();
  }

  private LinkAnswer approve(String link, Decide decide, String phoneId) {
    FaceVerifier.Question question =
        desk.ground()
            .database()
            .write(
                tx -> {
                  HandOverRow row = unchanged(tx, link, decide);
                  return faces.ask(tx, row, effect(row).subject(tx, row), phoneId);
                });
    FaceVerifier.Result result = faces.verify(question);
    return desk.ground().database().write(tx -> settle(tx, link, decide, question, result));
  }

  private LinkAnswer settle(
      Handle tx,
      String link,
      Decide decide,
      FaceVerifier.Question question,
      FaceVerifier.Result result) {
    HandOverRow row = unchanged(tx, link, decide);
    return switch (faces.settle(tx, question, result)) {
      case PASS -> accept(tx, row, decide, question);
      case MISMATCH -> wrongPerson(tx, row);
      case FAIL, TIMEOUT -> new LinkAnswer.NoResult(result.outcome());
    };
  }

  private LinkAnswer accept(
      Handle tx, HandOverRow row, Decide decide, FaceVerifier.Question question) {
    if (row.state() != HandOverState.PENDING) {
      throw ended(row.state());
    }
    Effect effect = effect(row);
    PhoneLink shown = effect.show(tx, row);
    String id = desk.persons().identify(tx, question.name(), question.idNumber());
    numbers
        .of(question.phoneId(), question.idNumber())
        .ifPresent(number -> desk.persons().learnPhone(tx, id, number));
    Person person = desk.persons().lock(tx, id);
    var until = effect.accepted(tx, row, person, decide.until());
    store.end(tx, row, HandOverState.ACCEPTED, until, person.actor());
    return new LinkAnswer.Effective(shown, until);
  }

  private LinkAnswer wrongPerson(Handle tx, HandOverRow row) {
    int left = faces.triesLeft(tx, row);
    if (left == 0) {
      var account = desk.accounts().any(tx, row.makerId(), row.accountId()).orElseThrow();
      desk.messages()
          .post(
              tx,
              row.makerId(),
              Notice.of(MessageKind.INVITATION_WRONG_PERSON, row.id() + "/" + desk.today())
                  .about(account.enterprise().id(), account.id(), account.standing().state())
                  .with(row.subjectMasked()));
    }
    String kind = row.kind().name().toLowerCase(Locale.ROOT) + ".wrong_person";
    desk.ground().audit().append(tx, new AuditEntry(kind, PHONE, row.id(), ""));
    return new LinkAnswer.WrongPerson(left);
  }

  /// The hand-over behind a link, if it can still be decided or must look so.
  private HandOverRow live(Handle tx, String link) {
    HandOverRow row = store.byLink(tx, link).orElseThrow(ProblemException::notFound);
    HandOverState state = row.makerState(now());
    if (state != HandOverState.PENDING) {
      throw ended(state);
    }
    return row;
  }

  private HandOverRow unchanged(Handle tx, String link, Decide decide) {
    HandOverRow row = live(tx, link);
    if (!effect(row).show(tx, row).textHash().equals(decide.textHash())) {
      throw new ProblemException(409, "object_changed", "What was shown has changed");
    }
    return row;
  }

  private OpenLink openLink(Handle tx, HandOverRow row) {
    return new OpenLink(
        store.sealed().link(row),
        row.kind(),
        desk.accounts().any(tx, row.makerId(), row.accountId()).orElseThrow().alias(),
        desk.persons().name(tx, row.makerId()),
        effect(row).subject(tx, row),
        row.until(),
        row.createdAt(),
        row.expiresAt());
  }

  private Effect effect(HandOverRow row) {
    Effect effect = effects.get(row.kind());
    if (effect == null) {
      throw new IllegalStateException("no effect for " + row.kind());
    }
    return effect;
  }

  private Instant now() {
    return desk.ground().clock().instant();
  }

  private static ProblemException ended(HandOverState state) {
    String word = state.name().toLowerCase(Locale.ROOT);
    return new ProblemException(410, "link_" + word, "The link has ended");
  }
}
