package cn.yst.backend.authorization;

import cn.yst.backend.crypto.Digests;
import cn.yst.backend.db.Database;
import cn.yst.backend.face.FaceVerifier;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.FaceReport;
import cn.yst.contract.Subject;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Face comparisons of an authorization: asked with the service's own copy of the identity, and
/// believed only if the result answers this very question, in time, for the first time.
final class FaceChecks {
  private static final Duration FRESH = Duration.ofMinutes(2);
  private static final int MOST_MISMATCHES = 3;
  private static final String ACTOR = "face";

  private final Desk desk;
  private final FaceVerifier verifier;
  private final PhoneViews views;
  private final ProofLock lock;

  FaceChecks(Desk desk, FaceVerifier verifier, PhoneViews views, ProofLock lock) {
    this.desk = desk;
    this.verifier = verifier;
    this.views = views;
    this.lock = lock;
  }

  /// Runs one comparison.
  ///
  /// @param find the authorization that the phone may go on with
  FaceReport run(Function<Steps, Authorization> find) {
    FaceVerifier.Question question = desk.write(steps -> ask(steps, find.apply(steps)));
    FaceVerifier.Result result = verifier.verify(question);
    return desk.write(steps -> settle(steps, find.apply(steps), question, result));
  }

  static int triesLeft(Authorization authorization) {
    return Math.max(0, MOST_MISMATCHES - authorization.mismatches());
  }

  /// Whether the entered identity is locked for face checks.
  boolean locked(Steps steps, Authorization authorization) {
    return lock.holds(steps.tx(), desk.store().idHmac(steps.tx(), authorization).orElseThrow());
  }

  private FaceVerifier.Question ask(Steps steps, Authorization authorization) {
    if (authorization.state() != AuthorizationState.SCANNED || !authorization.checkPassed()) {
      throw PhoneVisits.wrongOrder();
    }
    if (!desk.store().spendFaceConsent(steps.tx(), authorization)) {
      throw PhoneVisits.wrongOrder();
    }
    Subject subject = desk.identity(steps, authorization);
    String transaction = UUID.randomUUID().toString();
    String nonce =
        Digests.sha256Hex(
            String.join(
                "\n",
                authorization.id(),
                authorization.purpose().name(),
                authorization.kioskId(),
                transaction));
    steps
        .tx()
        .createUpdate(
            """
            insert into face_check (id, authorization_id, nonce, started_at)
            values (:id, :authorization, :nonce, :now)
            """)
        .bind("id", transaction)
        .bind("authorization", authorization.id())
        .bind("nonce", nonce)
        .bind("now", steps.now())
        .execute();
    return new FaceVerifier.Question(
        transaction, nonce, phone(authorization), subject.name(), subject.idNumber());
  }

  private FaceReport settle(
      Steps steps,
      Authorization authorization,
      FaceVerifier.Question question,
      FaceVerifier.Result result) {
    FaceOutcome outcome = believed(steps, question, result);
    boolean first = finish(steps, question, outcome);
    if (!first || authorization.state() != AuthorizationState.SCANNED) {
      throw PhoneVisits.wrongOrder();
    }
    Authorization after =
        switch (outcome) {
          case PASS ->
              steps.take(
                  authorization,
                  Change.to(AuthorizationState.VERIFIED, ACTOR)
                      .set("face_transaction", question.transaction()));
          case MISMATCH -> mismatch(steps, authorization);
          case FAIL, TIMEOUT -> authorization;
        };
    return new FaceReport(outcome, views.of(steps, after));
  }

  private static FaceOutcome believed(
      Steps steps, FaceVerifier.Question question, FaceVerifier.Result result) {
    boolean answersThis =
        result.transaction().equals(question.transaction())
            && result.nonce().equals(question.nonce())
            && !result.at().isBefore(steps.now().minus(FRESH));
    return answersThis ? result.outcome() : FaceOutcome.FAIL;
  }

  private static boolean finish(Steps steps, FaceVerifier.Question question, FaceOutcome outcome) {
    return Database.won(
        steps
            .tx()
            .createUpdate(
                """
                update face_check set finished_at = :now, result = :result
                where id = :id and finished_at is null
                """)
            .bind("now", steps.now())
            .bind("result", outcome.name().toLowerCase(Locale.ROOT))
            .bind("id", question.transaction()));
  }

  private Authorization mismatch(Steps steps, Authorization authorization) {
    byte[] idHmac = desk.store().idHmac(steps.tx(), authorization).orElseThrow();
    lock.count(steps.tx(), idHmac);
    int mismatches = authorization.mismatches() + 1;
    Change change;
    if (mismatches >= MOST_MISMATCHES) {
      change = Change.to(AuthorizationState.MISMATCHED, ACTOR).because("third_mismatch");
    } else if (lock.holds(steps.tx(), idHmac)) {
      change = Change.to(AuthorizationState.LOCKED, ACTOR).because("face_mismatches");
    } else {
      change = Change.to(authorization.state(), ACTOR).named("mismatch");
    }
    return steps.take(authorization, change.set("mismatches", mismatches));
  }

  private static String phone(Authorization authorization) {
    @Nullable String phoneId = authorization.phoneId();
    return phoneId == null ? "" : phoneId;
  }
}
