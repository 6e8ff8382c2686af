package cn.yst.contract;

import java.time.LocalDate;

/// Asks to change the period of an agent's authority, or to renew an ended one.
///
/// @param until last day, today or later; 9999-12-31 for 长期有效
public record ChangePeriod(LocalDate until) {
  public ChangePeriod {
    Required.value(until, "until");
  }
}
