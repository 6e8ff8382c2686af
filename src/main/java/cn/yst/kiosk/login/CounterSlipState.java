package cn.yst.kiosk.login;

import java.time.LocalTime;

/// What the counter-slip screen (24) shows.
public sealed interface CounterSlipState {
  /// The number is being fetched.
  record Fetching() implements CounterSlipState {}

  /// A number to take to the counter.
  ///
  /// @param number 8 digits
  /// @param until the hall's time at which it ends
  record Shown(String number, LocalTime until) implements CounterSlipState {
    /// The digits in two groups of four.
    public String grouped() {
      return number.substring(0, 4) + " " + number.substring(4);
    }
  }

  /// No number can be had now; the counter itself is still open.
  ///
  /// @param code for staff
  record Unavailable(String code) implements CounterSlipState {}
}
