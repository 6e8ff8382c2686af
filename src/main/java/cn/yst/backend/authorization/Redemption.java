package cn.yst.backend.authorization;

import cn.yst.backend.crypto.Digests;
import cn.yst.backend.kiosk.Kiosk;
import cn.yst.backend.person.PersonStore;
import cn.yst.backend.proof.OAuthException;
import cn.yst.backend.session.SessionEnd;
import cn.yst.backend.session.Sessions;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.SignInPurpose;
import cn.yst.contract.Subject;
import cn.yst.contract.TokenAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Answers the token endpoint for device codes (RFC 8628 §3.4 and §3.5).
///
/// Redeeming happens once, but its answer may get lost: the same device code, verifier and key get
/// the same token again for 30 seconds. Anybody else who shows a redeemed code ends the session.
/// The token is computed from the code, so it need not be kept to be given twice.
final class Redemption {
  private static final Duration REPEAT = Duration.ofSeconds(30);
  private static final Duration POLL_TOLERANCE = Duration.ofMillis(300);
  private static final int SLOWER = 5;
  private static final int MOST_WRONG_VERIFIERS = 3;

  private final Ground ground;
  private final Desk desk;
  private final Sessions sessions;
  private final PersonStore persons;
  private final AccountCertifier certifier;
  private final Introduction introduction;

  Redemption(
      Ground ground,
      Desk desk,
      Sessions sessions,
      PersonStore persons,
      AccountCertifier certifier,
      Introduction introduction) {
    this.ground = ground;
    this.desk = desk;
    this.sessions = sessions;
    this.persons = persons;
    this.certifier = certifier;
    this.introduction = introduction;
  }

  /// @param jkt thumbprint of the proven key; null if the request held no proof
  /// @throws OAuthException for everything but a token
  TokenAnswer redeem(Kiosk kiosk, String deviceCode, String verifier, @Nullable String jkt) {
    Poll poll = new Poll(kiosk, deviceCode, verifier, jkt);
    return switch (desk.write(steps -> answer(steps, poll))) {
      case Outcome.Token(TokenAnswer token) -> token;
      case Outcome.Refused(OAuthException refusal) -> throw refusal;
    };
  }

  private Outcome answer(Steps steps, Poll poll) {
    Optional<Authorization> found =
        desk.store().byDeviceCode(steps.tx(), Digests.sha256(poll.deviceCode));
    if (found.isEmpty()) {
      return refused(OAuthException.invalidGrant());
    }
    Authorization authorization = steps.fresh(found.get());
    if (!authorization.kioskId().equals(poll.kiosk.id())) {
      return stranger(steps, authorization);
    }
    if (!challenge(poll.verifier).equals(authorization.codeChallenge())) {
      return wrongVerifier(steps, authorization);
    }
    return switch (authorization.state()) {
      case CREATED, SCANNED, VERIFIED -> pending(steps, authorization);
      case APPROVED -> redeem(steps, authorization, poll);
      case REDEEMED -> again(steps, authorization, poll);
      case DENIED, CANCELLED, MISMATCHED, LOCKED ->
          refused(OAuthException.of("access_denied", "Not confirmed"));
      case EXPIRED -> refused(OAuthException.of("expired_token", "The time is over"));
    };
  }

  private Outcome pending(Steps steps, Authorization authorization) {
    Instant before = authorization.polledAt();
    Duration interval = Duration.ofSeconds(authorization.pollInterval());
    boolean tooSoon =
        before != null && steps.now().isBefore(before.plus(interval).minus(POLL_TOLERANCE));
    int next = authorization.pollInterval() + (tooSoon ? SLOWER : 0);
    desk.store().polled(steps.tx(), authorization, next);
    return tooSoon
        ? refused(OAuthException.of("slow_down", "Poll more slowly"))
        : refused(OAuthException.of("authorization_pending", "Not decided yet"));
  }

  private Outcome redeem(Steps steps, Authorization authorization, Poll poll) {
    String jkt = poll.jkt;
    if (jkt == null || !jkt.equals(or(authorization.dpopJkt(), jkt))) {
      return refused(OAuthException.of("invalid_dpop_proof", "A proof of the right key is needed"));
    }
    Optional<String> refusal = refusal(steps, authorization);
    if (refusal.isPresent()) {
      steps.take(
          authorization, Change.to(AuthorizationState.DENIED, "service").because(refusal.get()));
      return refused(OAuthException.of("access_denied", "Not confirmed"));
    }
    String token = token(authorization, poll.deviceCode);
    Optional<String> session = session(steps, authorization, token, jkt);
    if (session.isEmpty()) {
      return refused(OAuthException.invalidGrant());
    }
    certify(steps, authorization);
    Authorization redeemed =
        steps.take(
            authorization,
            Change.to(AuthorizationState.REDEEMED, "kiosk:" + poll.kiosk.id())
                .set("session_id", session.get())
                .set("redeemed_at", steps.now())
                .set("redeemed_jkt", jkt)
                .set("token_hash", Digests.sha256(token)));
    return tokenAnswer(steps, redeemed, token);
  }

  private Optional<String> session(
      Steps steps, Authorization authorization, String token, String jkt) {
    String bound = authorization.boundSession();
    if (bound != null) {
      return sessions.stepUp(steps.tx(), bound, token, jkt) ? Optional.of(bound) : Optional.empty();
    }
    Subject subject = desk.identity(steps, authorization);
    String person = persons.identify(steps.tx(), subject.name(), subject.idNumber());
    return Optional.of(
        sessions.open(
            steps.tx(), authorization.kioskId(), person, authorization.proof().acr(), token, jkt));
  }

  /// Why the account cannot be certified any more although the face passed; empty if it can be, or
  /// is certified meanwhile, or nothing is to be certified.
  private Optional<String> refusal(Steps steps, Authorization authorization) {
    return certification(steps, authorization).flatMap(wanted -> wanted.refusal(certifier));
  }

  private void certify(Steps steps, Authorization authorization) {
    certification(steps, authorization)
        .filter(wanted -> !wanted.done(certifier))
        .ifPresent(wanted -> certifier.inPerson(wanted.tx, wanted.person, wanted.account));
  }

  /// What is to be certified, and by whom; empty unless that is the purpose and the session runs.
  private Optional<Wanted> certification(Steps steps, Authorization authorization) {
    String account = authorization.detail().accountId();
    if (authorization.purpose() != SignInPurpose.ENTERPRISE_CERTIFICATION || account == null) {
      return Optional.empty();
    }
    return sessions
        .onKiosk(steps.tx(), authorization.kioskId())
        .filter(running -> running.sessionId().equals(authorization.boundSession()))
        .map(running -> new Wanted(steps.tx(), running.personId(), account));
  }

  private Outcome again(Steps steps, Authorization authorization, Poll poll) {
    String jkt = poll.jkt;
    if (jkt == null || !jkt.equals(authorization.redeemedJkt())) {
      return stranger(steps, authorization);
    }
    Instant redeemedAt = authorization.redeemedAt();
    if (redeemedAt == null || steps.now().isAfter(redeemedAt.plus(REPEAT))) {
      return refused(OAuthException.invalidGrant());
    }
    return tokenAnswer(steps, authorization, token(authorization, poll.deviceCode));
  }

  private Outcome tokenAnswer(Steps steps, Authorization authorization, String token) {
    return sessions
        .granted(steps.tx(), or(authorization.sessionId(), ""))
        .<Outcome>map(
            session ->
                new Outcome.Token(
                    TokenAnswers.visitor(
                        authorization,
                        session,
                        introduction.of(steps.tx(), session.visitor()),
                        token,
                        steps.now())))
        .orElseGet(() -> refused(OAuthException.invalidGrant()));
  }

  private Outcome wrongVerifier(Steps steps, Authorization authorization) {
    if (!authorization.state().open()) {
      return stranger(steps, authorization);
    }
    int wrong = authorization.wrongVerifiers() + 1;
    boolean burnt = wrong >= MOST_WRONG_VERIFIERS;
    steps.take(
        authorization,
        (burnt
                ? Change.to(AuthorizationState.DENIED, "service").because("wrong_verifier")
                : Change.to(authorization.state(), "service").named("wrong_verifier"))
            .set("wrong_verifiers", wrong));
    return refused(OAuthException.invalidGrant());
  }

  /// A redeemed code in other hands: the session it became is not safe any more.
  private Outcome stranger(Steps steps, Authorization authorization) {
    String session = authorization.sessionId();
    if (authorization.state() == AuthorizationState.REDEEMED && session != null) {
      sessions.end(steps.tx(), session, SessionEnd.THEFT);
    }
    return refused(OAuthException.invalidGrant());
  }

  private String token(Authorization authorization, String deviceCode) {
    String of = authorization.id() + "\n" + deviceCode;
    return Digests.base64Url(ground.vault().mac("token", of.getBytes(StandardCharsets.UTF_8)));
  }

  private static String challenge(String verifier) {
    return Digests.base64Url(Digests.sha256(verifier));
  }

  private static String or(@Nullable String value, String other) {
    return value == null ? other : value;
  }

  private static Outcome refused(OAuthException refusal) {
    return new Outcome.Refused(refusal);
  }

  private record Poll(Kiosk kiosk, String deviceCode, String verifier, @Nullable String jkt) {}

  private record Wanted(Handle tx, String person, String account) {
    private static final String DONE = "already_certified";

    Optional<String> refusal(AccountCertifier certifier) {
      return check(certifier).filter(code -> !code.equals(DONE));
    }

    boolean done(AccountCertifier certifier) {
      return check(certifier).filter(DONE::equals).isPresent();
    }

    private Optional<String> check(AccountCertifier certifier) {
      try {
        certifier.checkInPerson(tx, person, account);
        return Optional.empty();
      } catch (ProblemException refused) {
        return Optional.of(refused.code());
      }
    }
  }

  private sealed interface Outcome {
    record Token(TokenAnswer answer) implements Outcome {}

    record Refused(OAuthException refusal) implements Outcome {}
  }
}
