package cn.yst.kiosk.api;

import java.util.UUID;

/// Names one action of a visitor, so that however often it is sent it takes effect once: sent as
/// `Idempotency-Key`.
///
/// A view model makes one when the visitor presses the button and keeps it for each retry of that
/// press.
///
/// @param value UUID version 4
public record ActionKey(UUID value) {
  /// The header's value.
  @Override
  public String toString() {
    return value.toString();
  }
}
