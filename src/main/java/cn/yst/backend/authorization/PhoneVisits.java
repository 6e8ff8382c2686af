package cn.yst.backend.authorization;

import cn.yst.backend.crypto.Digests;
import cn.yst.backend.session.SessionEnd;
import cn.yst.backend.session.Sessions;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.Idempotency;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.RateLimits.Limit;
import cn.yst.backend.web.TraceId;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.Decision;
import cn.yst.contract.FaceReport;
import cn.yst.contract.PhoneDecision;
import cn.yst.contract.PhoneSignIn;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// What a phone does with a sign-in: claim it, type the check code, show the face, decide, and
/// later end the session. Both the JSON calls and the pages stand on this class.
///
/// A phone is known by its phone id and the secret that [#claim] gave it (256 bits, for a cookie);
/// without the right secret nothing is there (404).
public final class PhoneVisits {
  /// For each sign-in, not for each address: the phones of a hall share one.
  private static final Limit CLAIMS = new Limit("claim", 20, Duration.ofMinutes(1));
  static final Limit WRONG_TICKETS = new Limit("wrong-ticket", 5, Duration.ofMinutes(1));
  private static final Duration FACE_TIME = Duration.ofMinutes(2);
  private static final Duration REDEEM_TIME = Duration.ofSeconds(30);
  private static final String ACTOR = "phone";

  private final Ground ground;
  private final Desk desk;
  private final Sessions sessions;
  private final PhoneViews views;
  private final FaceChecks faces;
  private final Consents consents;

  PhoneVisits(
      Ground ground,
      Desk desk,
      Sessions sessions,
      PhoneViews views,
      FaceChecks faces,
      Consents consents) {
    this.ground = ground;
    this.desk = desk;
    this.sessions = sessions;
    this.views = views;
    this.faces = faces;
    this.consents = consents;
  }

  /// Claims the sign-in of a scanned ticket; the first phone wins.
  ///
  /// @param address where the phone calls from, for the limits
  /// @throws ProblemException 404 `ticket_unknown`, 409 `already_claimed`, 410 `ended`, 423
  ///     `locked`, 429
  public Claimed claim(String ticket, String address) {
    byte[] hash = Digests.sha256(ticket);
    return claim(
        address,
        steps ->
            desk.store()
                .byTicket(steps.tx(), hash)
                .filter(a -> !waits(a, steps) || desk.store().ticketWorks(steps.tx(), hash)));
  }

  /// Claims the sign-in of a typed user code (RFC 8628 §6.1: case and separators do not matter).
  ///
  /// @throws ProblemException as [#claim]
  public Claimed claimByUserCode(String typed, String address) {
    String code = typed.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    return claim(address, steps -> desk.store().byUserCode(steps.tx(), code));
  }

  /// Where the sign-in stands.
  ///
  /// @throws ProblemException 404
  public PhoneSignIn view(String phoneId, String secret) {
    return desk.write(steps -> views.of(steps, mine(steps, phoneId, secret)));
  }

  /// The check code as typed. The second wrong one ends the sign-in.
  ///
  /// @throws ProblemException 404, 409 `wrong_order`, 410 `ended`
  public PhoneSignIn check(String phoneId, String secret, String typed) {
    return desk.write(steps -> views.of(steps, check(steps, phoneId, secret, typed)));
  }

  /// The same, counted once for an idempotency key: an entry whose answer was lost may be sent
  /// again.
  ///
  /// @return the sign-in; or 422 `wrong_check_code`, when one try is left
  public Answer checkOnce(
      Idempotency.Call call, String phoneId, String secret, String typed, TraceId trace) {
    return desk.once(
        call,
        steps -> {
          Authorization after = check(steps, phoneId, secret, typed);
          return after.checkPassed() || !after.state().open()
              ? Answer.ok(views.of(steps, after))
              : Answer.refused(
                  422, "wrong_check_code", "The check code is wrong, one try is left", trace);
        });
  }

  /// The person agreed, separately, to the next face check: kept with the consent, and noted in the
  /// audit chain.
  ///
  /// @param textSha256 64 hex digits: SHA-256 of the text that the phone showed
  /// @throws ProblemException 404, 409 `wrong_order` before the right check code, 410 `ended`
  public void faceConsent(String phoneId, String secret, String textSha256) {
    desk.write(
        steps -> {
          Authorization mine = open(mine(steps, phoneId, secret));
          if (mine.state() != AuthorizationState.SCANNED || !mine.checkPassed()) {
            throw wrongOrder();
          }
          consents.agreedOnPhone(steps, mine, textSha256);
          return steps.take(
              mine, Change.to(mine.state(), ACTOR).named("face_consent").set("face_agreed", true));
        });
  }

  /// One face comparison with the service's own copy of the identity. It uses up its consent.
  ///
  /// @throws ProblemException 404, 409 `wrong_order` before the right check code or without a
  ///     consent to this very check, 410 `ended`
  public FaceReport face(String phoneId, String secret) {
    return faces.run(steps -> open(mine(steps, phoneId, secret)));
  }

  /// The person's decision on the text that was shown.
  ///
  /// @throws ProblemException 404, 409 `wrong_order` or `object_changed`, 410 `ended`
  public PhoneSignIn decide(String phoneId, String secret, PhoneDecision decision) {
    return desk.write(steps -> decide(steps, phoneId, secret, decision));
  }

  /// The same, once for an idempotency key.
  Answer decideOnce(Idempotency.Call call, String phoneId, String secret, PhoneDecision decision) {
    return desk.once(call, steps -> Answer.ok(decide(steps, phoneId, secret, decision)));
  }

  /// Ends the session that this phone opened, and takes back the consents it stands on; nothing
  /// happens if it has ended.
  ///
  /// @throws ProblemException 404 if the session is not this phone's
  public void endSession(String sessionId, String secret) {
    desk.write(
        steps ->
            desk.store()
                .bySession(steps.tx(), sessionId, Digests.sha256(secret))
                .map(mine -> end(steps, sessionId))
                .orElseThrow(ProblemException::notFound));
  }

  private boolean end(Steps steps, String sessionId) {
    consents.withdrawAll(steps, sessionId, ACTOR);
    return sessions.end(steps.tx(), sessionId, SessionEnd.PHONE);
  }

  /// Claims whatever is found, for [Glances] too.
  Claimed claim(String address, java.util.function.Function<Steps, Optional<Authorization>> find) {
    ground.limits().check(WRONG_TICKETS, address);
    String phoneId = Digests.secret(ground.random(), 16);
    String secret = Digests.secret(ground.random(), 32);
    Optional<PhoneSignIn> signIn =
        desk.write(
            steps ->
                find.apply(steps)
                    .map(steps::fresh)
                    .map(a -> views.of(steps, claim(steps, a, phoneId, secret))));
    if (signIn.isEmpty()) {
      throw wrongTicket(address);
    }
    if (signIn.get().state() == AuthorizationState.LOCKED) {
      throw new ProblemException(423, "locked", "Too many failed comparisons, use the counter");
    }
    return new Claimed(signIn.get(), secret);
  }

  private Authorization claim(
      Steps steps, Authorization authorization, String phoneId, String secret) {
    ground.limits().take(CLAIMS, authorization.id());
    if (!open(authorization).state().equals(AuthorizationState.CREATED)) {
      throw new ProblemException(409, "already_claimed", "Another phone was first");
    }
    if (faces.locked(steps, authorization)) {
      return steps.take(
          authorization, Change.to(AuthorizationState.LOCKED, ACTOR).because("face_mismatches"));
    }
    return steps.take(
        authorization,
        Change.to(AuthorizationState.SCANNED, ACTOR)
            .set("phone_id", phoneId)
            .set("phone_secret_hash", Digests.sha256(secret))
            .set("expires_at", later(authorization.expiresAt(), steps.now().plus(FACE_TIME))));
  }

  private PhoneSignIn decide(Steps steps, String phoneId, String secret, PhoneDecision decision) {
    Authorization mine = mine(steps, phoneId, secret);
    if (decided(mine, decision.decision())) {
      return views.of(steps, mine);
    }
    open(mine);
    if (!views.of(steps, mine).textHash().equals(decision.textHash())) {
      throw new ProblemException(409, "object_changed", "What was shown has changed");
    }
    return views.of(
        steps,
        switch (decision.decision()) {
          case DENY -> deny(steps, mine);
          case APPROVE -> approve(steps, mine, decision.textHash());
        });
  }

  /// Whoever had agreed already takes the consent back, too.
  private Authorization deny(Steps steps, Authorization mine) {
    Authorization denied =
        steps.take(mine, Change.to(AuthorizationState.DENIED, ACTOR).because("refused_on_phone"));
    if (mine.state() == AuthorizationState.APPROVED) {
      consents.withdrawOf(steps, mine, ACTOR);
    }
    return denied;
  }

  private Authorization approve(Steps steps, Authorization mine, String textHash) {
    if (mine.state() != AuthorizationState.VERIFIED) {
      throw wrongOrder();
    }
    return steps.take(
        mine,
        Change.to(AuthorizationState.APPROVED, ACTOR)
            .set("text_hash", textHash)
            .set("approved_at", steps.now())
            .set("expires_at", later(mine.expiresAt(), steps.now().plus(REDEEM_TIME))));
  }

  private static boolean decided(Authorization mine, Decision decision) {
    return switch (decision) {
      case APPROVE ->
          mine.state() == AuthorizationState.APPROVED
              || mine.state() == AuthorizationState.REDEEMED;
      case DENY -> mine.state() == AuthorizationState.DENIED;
    };
  }

  private Authorization check(Steps steps, String phoneId, String secret, String typed) {
    Authorization mine = open(mine(steps, phoneId, secret));
    boolean right = mine.checkCode().equals(typed.strip());
    return mine.checkPassed() ? mine : steps.take(mine, afterCheck(mine, right));
  }

  private static Change afterCheck(Authorization mine, boolean right) {
    if (right) {
      return Change.to(mine.state(), ACTOR).named("checked").set("check_passed", true);
    }
    int wrong = mine.wrongChecks() + 1;
    return (wrong > 1
            ? Change.to(AuthorizationState.DENIED, ACTOR).because("wrong_check_code")
            : Change.to(mine.state(), ACTOR).named("wrong_check"))
        .set("wrong_checks", wrong);
  }

  private Authorization mine(Steps steps, String phoneId, String secret) {
    return steps.fresh(
        desk.store()
            .byPhone(steps.tx(), phoneId, Digests.sha256(secret))
            .orElseThrow(ProblemException::notFound));
  }

  static boolean waits(Authorization authorization, Steps steps) {
    return authorization.state() == AuthorizationState.CREATED
        && !authorization.overdue(steps.now());
  }

  static Authorization open(Authorization authorization) {
    if (!authorization.state().open()) {
      throw new ProblemException(410, "ended", "The sign-in has ended");
    }
    return authorization;
  }

  /// Counts a wrong ticket.
  ProblemException wrongTicket(String address) {
    ground.limits().take(WRONG_TICKETS, address);
    return new ProblemException(404, "ticket_unknown", "No such ticket, or it is over");
  }

  static ProblemException wrongOrder() {
    return new ProblemException(409, "wrong_order", "Another step comes first");
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /// A claim that succeeded.
  ///
  /// @param secret for the phone's cookie; kept nowhere else
  public record Claimed(PhoneSignIn signIn, String secret) {
    /// Says the phone id only.
    @Override
    public String toString() {
      return "Claimed[" + signIn.phoneId() + "]";
    }
  }
}
