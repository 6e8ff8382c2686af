package cn.yst.backend.account;

import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.SessionPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Changes of other people's authority need a face check that is at most ten minutes old.
public final class FreshFace {
  private static final Duration FRESH = Duration.ofMinutes(10);

  private FreshFace() {}

  /// Until when the session's face check is fresh.
  public static Instant until(SessionPrincipal visitor) {
    return visitor.authTime().plus(FRESH);
  }

  /// Asks for a fresh face check.
  ///
  /// @throws ProblemException 403 `fresh_face_required`
  public static void require(SessionPrincipal visitor, Clock clock) {
    if (clock.instant().isAfter(until(visitor))) {
      throw new ProblemException(403, "fresh_face_required", "The face check is too old");
    }
  }
}
