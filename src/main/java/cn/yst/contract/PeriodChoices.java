package cn.yst.contract;

import java.time.LocalDate;
import java.util.List;

/// The periods that may be chosen for an authority.
///
/// @param from first day, today in Asia/Shanghai
/// @param latest the latest last day that may be picked
public record PeriodChoices(LocalDate from, LocalDate latest, List<PeriodChoice> choices) {
  public PeriodChoices {
    Required.value(from, "from");
    Required.value(latest, "latest");
    choices = Required.list(choices, "choices");
  }
}
