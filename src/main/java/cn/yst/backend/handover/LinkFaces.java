package cn.yst.backend.handover;

import cn.yst.backend.crypto.Digests;
import cn.yst.backend.db.Database;
import cn.yst.backend.face.FaceVerifier;
import cn.yst.backend.period.Days;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.FaceOutcome;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Face comparisons for links: asked with the service's own copy of the identity, and believed only
/// if the result answers this very question, in time, for the first time.
final class LinkFaces {
  private static final int WRONG_A_DAY = 3;
  private static final Duration FRESH = Duration.ofMinutes(2);

  private final Ground ground;
  private final FaceVerifier verifier;

  LinkFaces(Ground ground, FaceVerifier verifier) {
    this.ground = ground;
    this.verifier = verifier;
  }

  /// Writes the question down.
  ///
  /// @throws ProblemException 423 after three wrong faces today; checks that still run count as
  ///     wrong until they end, or many phones at once could try many faces
  FaceVerifier.Question ask(Handle tx, HandOverRow row, FaceSubject subject, String phoneId) {
    tx.createQuery("select id from hand_over where id = :id for update")
        .bind("id", row.id())
        .mapTo(String.class)
        .one();
    if (wrongOrRunning(tx, row) >= WRONG_A_DAY) {
      throw new ProblemException(423, "too_many_wrong_faces", "Not again today");
    }
    String transaction = UUID.randomUUID().toString();
    tx.createUpdate(
            "insert into link_face (id, hand_over_id, started_at) values (:id, :handOver, :now)")
        .bind("id", transaction)
        .bind("handOver", row.id())
        .bind("now", ground.clock().instant())
        .execute();
    String nonce = Digests.sha256Hex(transaction + "\n" + row.id() + "\n" + row.kind());
    return new FaceVerifier.Question(
        transaction, nonce, phoneId, subject.name(), subject.idNumber());
  }

  FaceVerifier.Result verify(FaceVerifier.Question question) {
    return verifier.verify(question);
  }

  /// What the result comes to, once; anything odd about it makes it a failure.
  FaceOutcome settle(Handle tx, FaceVerifier.Question question, FaceVerifier.Result result) {
    boolean answers =
        result.transaction().equals(question.transaction())
            && result.nonce().equals(question.nonce())
            && !result.at().plus(FRESH).isBefore(ground.clock().instant());
    FaceOutcome outcome = answers ? result.outcome() : FaceOutcome.FAIL;
    boolean first =
        Database.won(
            tx.createUpdate(
                    """
                    update link_face set finished_at = :now, result = :outcome
                    where id = :id and finished_at is null
                    """)
                .bind("id", question.transaction())
                .bind("outcome", outcome)
                .bind("now", ground.clock().instant()));
    return first ? outcome : FaceOutcome.FAIL;
  }

  /// Counted in one statement: a check that ends between two would be in neither.
  private int wrongOrRunning(Handle tx, HandOverRow row) {
    return tx.createQuery(
            """
            select count(*) from link_face where hand_over_id = :handOver
              and (result = 'MISMATCH' and started_at >= :today
                or finished_at is null and started_at > :since)
            """)
        .bind("handOver", row.id())
        .bind("today", Days.start(Days.today(ground.clock())))
        .bind("since", ground.clock().instant().minus(FRESH))
        .mapTo(int.class)
        .one();
  }

  /// Wrong faces that the link still takes today.
  int triesLeft(Handle tx, HandOverRow row) {
    int wrong =
        tx.createQuery(
                """
                select count(*) from link_face where hand_over_id = :handOver
                  and result = 'MISMATCH' and started_at >= :since
                """)
            .bind("handOver", row.id())
            .bind("since", Days.start(Days.today(ground.clock())))
            .mapTo(int.class)
            .one();
    return Math.max(0, WRONG_A_DAY - wrong);
  }
}
