package cn.yst.contract;

import java.time.Instant;

/// A slip that the counter has taken. It stands for nobody, so this says only where and when.
///
/// @param kiosk label of the kiosk that gave it out
public record RedeemedSlip(String number, String kiosk, Instant issuedAt, Instant redeemedAt) {
  public RedeemedSlip {
    Required.text(number, "number");
    Required.text(kiosk, "kiosk");
    Required.value(issuedAt, "issued_at");
    Required.value(redeemedAt, "redeemed_at");
  }
}
