package cn.yst.backend.authorization;

import java.time.Duration;

/// How a person is proved.
enum Proof {
  /// The face, on the person's own phone: three minutes to scan the code, and two for the face
  /// even if it was scanned in the last second.
  FACE("face+id", Duration.ofMinutes(5)),
  /// The ID card on the kiosk's reader, and a code sent to the registered phone: three minutes
  /// until the first of three codes, each good for five.
  CARD("idcard+sms", Duration.ofMinutes(18));

  private final String acr;
  private final Duration life;

  Proof(String acr, Duration life) {
    this.acr = acr;
    this.life = life;
  }

  /// How long a device code lives at most: `expires_in` as the client is told it, which nothing
  /// that happens on the way prolongs (RFC 8628 §3.2).
  Duration life() {
    return life;
  }

  /// The authentication context (OpenID Connect Core §2, `acr`) of a session that began so.
  String acr() {
    return acr;
  }

  /// The word in the database.
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
