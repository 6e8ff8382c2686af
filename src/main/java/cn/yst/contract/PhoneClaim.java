package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// A phone presents what it scanned.
///
/// @param ticket 22 characters from the QR code
/// @param wxCode the mini-program's login code; absent on a plain page
public record PhoneClaim(String ticket, @Nullable String wxCode) {
  public PhoneClaim {
    Required.text(ticket, "ticket", 64);
  }
}
