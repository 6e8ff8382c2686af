package cn.yst.backend.authorization;

/// How a person is proved.
enum Proof {
  /// The face, on the person's own phone.
  FACE("face+id"),
  /// The ID card on the kiosk's reader, and a code sent to the registered phone.
  CARD("idcard+sms");

  private final String acr;

  Proof(String acr) {
    this.acr = acr;
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
