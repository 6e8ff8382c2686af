package cn.yst.kiosk.login;

import cn.yst.kiosk.device.SlipPrinting;
import java.time.LocalTime;

/// What the counter-slip screen (24) shows.
public sealed interface CounterSlipState {
  /// The number is being fetched.
  record Fetching() implements CounterSlipState {}

  /// A number to take to the counter.
  ///
  /// @param number 8 digits
  /// @param until the hall's time at which it ends
  /// @param printing whether it can be had on paper, and how the last slip fared
  record Shown(String number, LocalTime until, SlipPrinting.State printing)
      implements CounterSlipState {
    Shown with(SlipPrinting.State now) {
      return new Shown(number, until, now);
    }

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
