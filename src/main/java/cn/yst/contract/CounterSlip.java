package cn.yst.contract;

import java.time.Instant;

/// A number for the staffed counter. It stands for nobody: no name, no ID number.
///
/// @param number 8 digits
/// @param expiresAt two hours after it was taken
public record CounterSlip(String number, Instant expiresAt) {
  public CounterSlip {
    Required.that(Required.value(number, "number").matches("[0-9]{8}"), "number");
    Required.value(expiresAt, "expires_at");
  }
}
