package cn.yst.backend.period;

import cn.yst.contract.PeriodChoice;
import cn.yst.contract.PeriodChoices;
import cn.yst.contract.PeriodPreset;
import java.time.LocalDate;
import java.util.List;

/// Which periods may be given, counted from today. Today is their first day and the last day counts
/// whole, so a year from 18 March ends on 17 March.
public final class Periods {
  /// How far ahead a picked date may lie.
  private static final int LONGEST_YEARS = 10;

  private Periods() {}

  /// For a new agent: a year is preset, "no end" is offered last.
  public static PeriodChoices forAgent(LocalDate today) {
    return new PeriodChoices(
        today,
        today.plusYears(LONGEST_YEARS),
        List.of(
            choice(PeriodPreset.THIRTY_DAYS, days30(today), false),
            choice(PeriodPreset.HALF_YEAR, halfYear(today), false),
            choice(PeriodPreset.ONE_YEAR, year(today), true),
            new PeriodChoice(PeriodPreset.PICK_A_DATE, null, true, false),
            choice(PeriodPreset.NO_END, Days.NO_END, false)));
  }

  /// For sharing an account: never beyond the applicant's own last day; 30 days is preset.
  public static PeriodChoices forAssociation(LocalDate today, LocalDate own) {
    boolean month = !days30(today).isAfter(own);
    return new PeriodChoices(
        today,
        own.isBefore(today.plusYears(LONGEST_YEARS)) ? own : today.plusYears(LONGEST_YEARS),
        List.of(
            within(PeriodPreset.THIRTY_DAYS, days30(today), own, month),
            within(PeriodPreset.HALF_YEAR, halfYear(today), own, false),
            within(PeriodPreset.ONE_YEAR, year(today), own, false),
            choice(PeriodPreset.SAME_AS_MINE, own, !month),
            new PeriodChoice(PeriodPreset.PICK_A_DATE, null, true, false)));
  }

  /// Whether a last day may be given to an agent.
  public static Verdict check(LocalDate until, LocalDate today) {
    if (until.isBefore(today)) {
      return Verdict.IN_THE_PAST;
    }
    boolean fits = until.equals(Days.NO_END) || !until.isAfter(today.plusYears(LONGEST_YEARS));
    return fits ? Verdict.FITS : Verdict.TOO_LONG;
  }

  /// Whether a last day may be given by somebody whose own authority ends on `own`.
  public static Verdict check(LocalDate until, LocalDate today, LocalDate own) {
    return until.isAfter(own) ? Verdict.TOO_LONG : check(until, today);
  }

  private static LocalDate days30(LocalDate today) {
    return today.plusDays(29);
  }

  private static LocalDate halfYear(LocalDate today) {
    return today.plusMonths(6).minusDays(1);
  }

  private static LocalDate year(LocalDate today) {
    return today.plusYears(1).minusDays(1);
  }

  private static PeriodChoice choice(PeriodPreset period, LocalDate until, boolean preset) {
    return new PeriodChoice(period, until, true, preset);
  }

  private static PeriodChoice within(
      PeriodPreset period, LocalDate until, LocalDate own, boolean preset) {
    return new PeriodChoice(period, until, !until.isAfter(own), preset);
  }

  /// The answer to whether a last day may be given.
  public enum Verdict {
    FITS,
    IN_THE_PAST,
    TOO_LONG
  }
}
