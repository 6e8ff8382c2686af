package cn.yst.kiosk.agent;

import cn.yst.contract.AccountCard;
import cn.yst.contract.PeriodChoice;
import cn.yst.contract.PeriodChoices;
import cn.yst.contract.PeriodPreset;
import java.time.LocalDate;
import java.util.Objects;

/// A period that was chosen.
///
/// @param preset which of the choices
/// @param until its last day
record Period(PeriodPreset preset, LocalDate until) {
  /// What is chosen before anybody chooses.
  static Period preset(PeriodChoices choices) {
    return choices.choices().stream()
        .filter(PeriodChoice::preset)
        .findFirst()
        .map(choice -> new Period(choice.period(), Objects.requireNonNull(choice.until())))
        .orElseGet(() -> new Period(PeriodPreset.PICK_A_DATE, choices.latest()));
  }

  /// Whether it has no end.
  boolean endless() {
    return until.equals(AccountCard.NO_END);
  }
}
