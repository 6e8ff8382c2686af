package cn.yst.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One period that may be chosen for an authority, counted on the service's calendar.
///
/// @param until its last day; null for [PeriodPreset#PICK_A_DATE]
/// @param allowed false if it lies beyond the chooser's own authority: shown locked
/// @param preset whether it is the one chosen beforehand
public record PeriodChoice(
    PeriodPreset period, @Nullable LocalDate until, boolean allowed, boolean preset) {
  public PeriodChoice {
    Required.value(period, "period");
    Required.that((until == null) == (period == PeriodPreset.PICK_A_DATE), "until");
    Required.that(allowed || !preset, "preset");
  }
}
