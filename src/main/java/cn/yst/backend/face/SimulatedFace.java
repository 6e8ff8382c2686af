package cn.yst.backend.face;

import cn.yst.contract.FaceOutcome;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;

/// A face service that is none: it answers what somebody chose for the phone beforehand, and passes
/// where nobody chose. For demonstrations and tests; never in production.
public final class SimulatedFace implements FaceVerifier {
  private final ConcurrentHashMap<String, FaceOutcome> chosen = new ConcurrentHashMap<>();
  private final Clock clock;

  public SimulatedFace(Clock clock) {
    this.clock = clock;
  }

  /// Chooses what the next comparison on this phone comes to.
  public void choose(String phoneId, FaceOutcome outcome) {
    chosen.put(phoneId, outcome);
  }

  @Override
  public boolean simulated() {
    return true;
  }

  /// There is nothing to delete.
  @Override
  public boolean deletesAtOnce() {
    return true;
  }

  @Override
  public Result verify(Question question) {
    FaceOutcome outcome = chosen.remove(question.phoneId());
    return new Result(
        question.transaction(),
        question.nonce(),
        outcome == null ? FaceOutcome.PASS : outcome,
        clock.instant());
  }
}
