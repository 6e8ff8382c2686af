package cn.yst.kiosk.association;

import cn.yst.contract.PeriodChoice;
import cn.yst.contract.PeriodChoices;
import cn.yst.contract.PeriodPreset;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// Until when an account is shared.
///
/// @param choice which of the periods offered it is
/// @param until last day
record GrantedPeriod(PeriodPreset choice, LocalDate until) {
  /// What is chosen to begin with: the day kept, if it is still one that may be granted, else what
  /// the service presets, the shortest.
  static GrantedPeriod first(PeriodChoices offered, Optional<LocalDate> kept) {
    return kept.filter(day -> !day.isBefore(offered.from()) && !day.isAfter(offered.latest()))
        .map(day -> on(offered, day))
        .orElseGet(() -> preset(offered));
  }

  /// A day picked in the calendar.
  static GrantedPeriod picked(LocalDate day) {
    return new GrantedPeriod(PeriodPreset.PICK_A_DATE, day);
  }

  /// One of the periods offered; empty where it names no day of its own, or may not be granted.
  static Optional<GrantedPeriod> of(PeriodChoice offered) {
    LocalDate until = offered.until();
    return until == null || !offered.allowed()
        ? Optional.empty()
        : Optional.of(new GrantedPeriod(offered.period(), until));
  }

  private static GrantedPeriod on(PeriodChoices offered, LocalDate day) {
    return offered.choices().stream()
        .flatMap(choice -> of(choice).stream())
        .filter(period -> period.until().equals(day))
        .findFirst()
        .orElseGet(() -> picked(day));
  }

  private static GrantedPeriod preset(PeriodChoices offered) {
    return offered.choices().stream()
        .filter(PeriodChoice::preset)
        .findFirst()
        .map(
            choice ->
                new GrantedPeriod(
                    choice.period(), Objects.requireNonNullElse(choice.until(), offered.latest())))
        .orElseGet(() -> picked(offered.latest()));
  }
}
