package cn.yst.contract;

/// A fresh QR ticket for the same authorization. The one before works 30 seconds more.
///
/// @param verificationUriComplete what the QR code holds now
/// @param qrExpiresIn seconds until no ticket of this authorization works any more
public record Ticket(String verificationUriComplete, Integer qrExpiresIn) {
  public Ticket {
    Required.text(verificationUriComplete, "verification_uri_complete");
    Required.value(qrExpiresIn, "qr_expires_in");
  }
}
