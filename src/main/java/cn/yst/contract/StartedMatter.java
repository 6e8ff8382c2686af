package cn.yst.contract;

import java.time.Instant;

/// A business matter was started; the department's own system takes over by the number.
///
/// @param number 12 digits, to be told at the counter or on the phone
public record StartedMatter(String matterId, String number, Instant at) {
  public StartedMatter {
    Required.text(matterId, "matter_id");
    Required.that(number != null && number.matches("[0-9]{12}"), "number");
    Required.value(at, "at");
  }
}
