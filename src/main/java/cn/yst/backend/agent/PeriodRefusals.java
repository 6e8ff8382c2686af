package cn.yst.backend.agent;

import cn.yst.backend.period.Periods;
import cn.yst.backend.web.ProblemException;
import java.util.Optional;

/// Why a last day cannot be given, as codes of refusals.
public final class PeriodRefusals {
  private PeriodRefusals() {}

  /// The code; empty if the day fits.
  public static Optional<String> code(Periods.Verdict verdict) {
    return switch (verdict) {
      case FITS -> Optional.empty();
      case IN_THE_PAST -> Optional.of("period_in_the_past");
      case TOO_LONG -> Optional.of("period_too_long");
    };
  }

  /// Refuses a day that does not fit.
  ///
  /// @throws ProblemException 422
  public static void check(Periods.Verdict verdict) {
    code(verdict)
        .ifPresent(
            code -> {
              throw new ProblemException(422, code, "The last day cannot be given");
            });
  }
}
