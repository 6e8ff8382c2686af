package cn.yst.kiosk.agent;

import cn.yst.kiosk.ui.Trouble;

/// Why an invitation was not made.
///
/// @param place under what the sentence stands
record Refusal(Place place, Trouble trouble) {
  /// A part of the form.
  enum Place {
    /// Who it is.
    PERSON,
    /// Until when.
    PERIOD,
    /// Nothing that the visitor entered.
    FORM
  }
}
