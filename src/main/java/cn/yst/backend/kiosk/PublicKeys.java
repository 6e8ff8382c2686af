package cn.yst.backend.kiosk;

import cn.yst.backend.web.ProblemException;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.text.ParseException;

/// Reads the public keys of kiosks.
final class PublicKeys {
  private PublicKeys() {}

  /// A P-256 public key from JWK text.
  ///
  /// @throws ProblemException 400 `bad_key` if it is no such key, or a private one
  static ECKey parse(String jwk) {
    try {
      ECKey key = ECKey.parse(jwk);
      if (!Curve.P_256.equals(key.getCurve()) || key.isPrivate()) {
        throw bad();
      }
      return key;
    } catch (ParseException | IllegalArgumentException e) {
      throw bad();
    }
  }

  static String thumbprint(ECKey key) {
    try {
      return key.computeThumbprint().toString();
    } catch (JOSEException e) {
      throw new IllegalStateException("no thumbprint", e);
    }
  }

  private static ProblemException bad() {
    return new ProblemException(400, "bad_key", "The key must be a public ES256 JWK");
  }
}
