package cn.yst.contract;

/// A kiosk presents the administrator's one-time code and its public key.
///
/// @param code as printed by the service, valid ten minutes
/// @param publicKey the kiosk's ES256 public key as JWK text (RFC 7517), without the private part
public record Enrolment(String code, String publicKey) {
  public Enrolment {
    Required.text(code, "code", 40);
    Required.text(publicKey, "public_key", 1000);
  }
}
