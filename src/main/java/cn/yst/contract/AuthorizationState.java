package cn.yst.contract;

/// Where a device authorization stands. The only way forward is in this order up to [#REDEEMED];
/// any of the first four can instead come to one of the other ends.
public enum AuthorizationState {
  /// The QR code waits for a phone.
  CREATED,
  /// A phone has claimed it.
  SCANNED,
  /// Check code and face were right; the person has not agreed yet.
  VERIFIED,
  /// The person agreed; the token waits for the kiosk.
  APPROVED,
  /// The kiosk holds the token.
  REDEEMED,
  /// Refused on the phone, or ended by a wrong check code or verifier.
  DENIED,
  /// Given up at the kiosk.
  CANCELLED,
  /// The time ran out.
  EXPIRED,
  /// The face was not the entered person's, three times.
  MISMATCHED,
  /// Too many failed comparisons for this identity; the counter stays open.
  LOCKED;

  /// Whether it can still change.
  public boolean open() {
    return switch (this) {
      case CREATED, SCANNED, VERIFIED, APPROVED -> true;
      case REDEEMED, DENIED, CANCELLED, EXPIRED, MISMATCHED, LOCKED -> false;
    };
  }
}
