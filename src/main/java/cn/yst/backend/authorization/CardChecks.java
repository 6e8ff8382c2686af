package cn.yst.backend.authorization;

import cn.yst.backend.kiosk.KioskStore;
import cn.yst.backend.person.Person;
import cn.yst.backend.person.PersonStore;
import cn.yst.backend.person.PhoneRegister;
import cn.yst.backend.sms.SmsMessage;
import cn.yst.backend.sms.SmsSender;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.Idempotency;
import cn.yst.backend.web.KioskPrincipal;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.RateLimits.Limit;
import cn.yst.backend.web.TraceId;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.AuthorizationStatus;
import cn.yst.contract.SmsCode;
import cn.yst.contract.SmsSent;
import cn.yst.contract.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;

/// The way without a face: whoever holds the card and the phone that is registered for its person
/// signs in. The same states, limits and audit as the face; the code takes the place of the phone's
/// claim and face check.
///
/// Whether a phone is registered, and whether the person is known at all, shows in no answer.
final class CardChecks {
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final Duration AGAIN = Duration.ofSeconds(60);
  private static final Duration REDEEM_TIME = Duration.ofSeconds(30);
  private static final int MOST_SENDS = 3;
  private static final int MOST_WRONG = 3;
  private static final Limit SENDS = new Limit("sms", 5, Duration.ofHours(1));

  private final Ground ground;
  private final Desk desk;
  private final PersonStore persons;
  private final PhoneRegister register;
  private final KioskStore kiosks;
  private final SmsSender sms;
  private final ProofLock lock;
  private final SmsCodes codes;

  CardChecks(
      Ground ground,
      Desk desk,
      PersonStore persons,
      PhoneRegister register,
      KioskStore kiosks,
      SmsSender sms,
      ProofLock lock) {
    this.ground = ground;
    this.desk = desk;
    this.persons = persons;
    this.register = register;
    this.kiosks = kiosks;
    this.sms = sms;
    this.lock = lock;
    this.codes = new SmsCodes(ground.vault());
  }

  /// Sends a code, once for the call. Until a message went out, no code fits.
  ///
  /// @throws ProblemException 404 without an open sign-in by card, 409 `wrong_order` or
  ///     `sms_unavailable`, 429
  Answer send(Idempotency.Call call, KioskPrincipal kiosk) {
    if (!sms.connected()) {
      throw new ProblemException(409, "sms_unavailable", "No message gateway is connected");
    }
    AtomicReference<Optional<Due>> due = new AtomicReference<>(Optional.empty());
    Answer answer =
        desk.once(
            call,
            steps -> {
              Authorization mine = mine(steps, kiosk);
              byte[] idHmac = idHmac(steps, mine);
              if (lock.holds(steps.tx(), idHmac)) {
                lockUp(steps, mine, kiosk);
                return Answer.of(202, sent(0));
              }
              int sends = sends(steps, mine);
              ground.limits().take(SENDS, HexFormat.of().formatHex(idHmac));
              Instant until = steps.now().plus(LIFE);
              codes.keep(steps.tx(), mine, sends, steps.now(), until);
              due.set(Optional.of(new Due(mine, desk.identity(steps, mine), place(steps, mine))));
              steps.take(
                  mine,
                  Change.to(AuthorizationState.SCANNED, actor(kiosk))
                      .named("sms_sent")
                      .set("expires_at", until));
              return Answer.of(202, sent(MOST_SENDS - sends));
            });
    due.get().ifPresent(this::deliver);
    return answer;
  }

  /// A code that is to go out, if there is a phone.
  private record Due(Authorization signIn, Subject subject, String place) {}

  /// After the transaction: it waits neither for a register nor for a gateway.
  private void deliver(Due due) {
    String code = String.format(Locale.ROOT, "%06d", ground.random().nextInt(1_000_000));
    phone(due.subject())
        .filter(phone -> desk.write(steps -> codes.arm(steps.tx(), due.signIn(), code)))
        .ifPresent(phone -> sms.send(new SmsMessage(phone, code, due.place(), LIFE)));
  }

  /// The number that is registered; else the one by which the person, known under this name, has
  /// accepted before.
  private Optional<String> phone(Subject subject) {
    return register
        .phoneOf(subject.name(), subject.idNumber())
        .or(() -> ground.database().read(tx -> known(tx, subject)));
  }

  private Optional<String> known(Handle tx, Subject subject) {
    return persons
        .find(tx, persons.idHmac(subject.idNumber()))
        .map(id -> persons.load(tx, id))
        .filter(person -> PersonStore.sameName(person.name(), subject.name()))
        .map(Person::phone);
  }

  private static SmsSent sent(int left) {
    return new SmsSent(Math.toIntExact(LIFE.toSeconds()), Math.toIntExact(AGAIN.toSeconds()), left);
  }

  /// How many codes this sign-in has with the next one.
  private int sends(Steps steps, Authorization mine) {
    Optional<SmsCodes.Stored> before = codes.find(steps.tx(), mine);
    before.ifPresent(
        last -> {
          Duration wait = Duration.between(steps.now(), last.sentAt().plus(AGAIN));
          if (last.sends() >= MOST_SENDS) {
            throw ProblemException.rateLimited(LIFE);
          }
          if (wait.isPositive()) {
            throw ProblemException.rateLimited(wait.plusMillis(999));
          }
        });
    return before.map(SmsCodes.Stored::sends).orElse(0) + 1;
  }

  private String place(Steps steps, Authorization mine) {
    return kiosks
        .find(steps.tx(), mine.kioskId())
        .map(kiosk -> kiosk.hall() + " " + kiosk.label() + " 号机")
        .orElse("");
  }

  /// Takes a typed code, once for the call. The third wrong one ends the sign-in; every wrong one
  /// counts for the lock, at this kiosk or at another.
  ///
  /// @return the sign-in, approved; or 422 `wrong_sms_code` or `sms_code_expired`
  /// @throws ProblemException 404 without an open sign-in by card, 409 `wrong_order` before a code
  ///     was sent
  Answer check(Idempotency.Call call, KioskPrincipal kiosk, SmsCode typed, TraceId trace) {
    return desk.once(
        call,
        steps -> {
          Authorization mine = mine(steps, kiosk);
          SmsCodes.Stored stored =
              codes.find(steps.tx(), mine).orElseThrow(PhoneVisits::wrongOrder);
          if (!steps.now().isBefore(stored.expiresAt())) {
            return Answer.refused(422, "sms_code_expired", "The code is over", trace);
          }
          if (lock.holds(steps.tx(), idHmac(steps, mine))) {
            lockUp(steps, mine, kiosk);
          } else if (codes.fits(mine, stored, typed.code())) {
            return Answer.ok(status(steps, approve(steps, mine, kiosk)));
          } else {
            wrong(steps, mine, stored, kiosk);
          }
          return Answer.refused(422, "wrong_sms_code", "The code is wrong", trace);
        });
  }

  private Authorization approve(Steps steps, Authorization mine, KioskPrincipal kiosk) {
    codes.drop(steps.tx(), mine);
    Authorization verified =
        steps.take(
            mine, Change.to(AuthorizationState.VERIFIED, actor(kiosk)).set("check_passed", true));
    return steps.take(
        verified,
        Change.to(AuthorizationState.APPROVED, actor(kiosk))
            .set("approved_at", steps.now())
            .set("expires_at", steps.now().plus(REDEEM_TIME)));
  }

  private void wrong(
      Steps steps, Authorization mine, SmsCodes.Stored stored, KioskPrincipal kiosk) {
    byte[] idHmac = idHmac(steps, mine);
    lock.count(steps.tx(), idHmac);
    if (stored.wrong() + 1 >= MOST_WRONG) {
      codes.drop(steps.tx(), mine);
      steps.take(
          mine, Change.to(AuthorizationState.MISMATCHED, actor(kiosk)).because("wrong_sms_code"));
    } else if (lock.holds(steps.tx(), idHmac)) {
      lockUp(steps, mine, kiosk);
    } else {
      codes.countWrong(steps.tx(), mine);
      steps.take(mine, Change.to(mine.state(), actor(kiosk)).named("wrong_sms_code"));
    }
  }

  private void lockUp(Steps steps, Authorization mine, KioskPrincipal kiosk) {
    codes.drop(steps.tx(), mine);
    steps.take(mine, Change.to(AuthorizationState.LOCKED, actor(kiosk)).because("sms_failures"));
  }

  private byte[] idHmac(Steps steps, Authorization mine) {
    return desk.store().idHmac(steps.tx(), mine).orElseThrow();
  }

  private Authorization mine(Steps steps, KioskPrincipal kiosk) {
    Authorization mine =
        desk.store()
            .open(steps.tx(), kiosk.kioskId())
            .map(steps::fresh)
            .filter(found -> found.proof() == Proof.CARD && found.state().open())
            .orElseThrow(ProblemException::notFound);
    if (mine.state() != AuthorizationState.CREATED && mine.state() != AuthorizationState.SCANNED) {
      throw PhoneVisits.wrongOrder();
    }
    return mine;
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
