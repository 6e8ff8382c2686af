package cn.yst.backend.face;

import cn.yst.contract.FaceOutcome;
import java.time.Clock;

/// No face service is connected: every comparison fails, and visitors go to the counter.
public final class NoFace implements FaceVerifier {
  private final Clock clock;

  public NoFace(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean simulated() {
    return false;
  }

  @Override
  public Result verify(Question question) {
    return new Result(question.transaction(), question.nonce(), FaceOutcome.FAIL, clock.instant());
  }
}
