package cn.yst.backend.authorization;

import cn.yst.backend.crypto.Digests;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;

/// A P-256 key that signs client assertions and DPoP proofs, as a kiosk's would.
public final class DeviceKey {
  private final ECKey key;
  private final Clock clock;

  private DeviceKey(ECKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  public static DeviceKey fresh(Clock clock) {
    try {
      return new DeviceKey(new ECKeyGenerator(Curve.P_256).generate(), clock);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The same key with another idea of the time.
  public DeviceKey with(Clock other) {
    return new DeviceKey(key, other);
  }

  public String publicJwk() {
    return key.toPublicJWK().toJSONString();
  }

  public String thumbprint() {
    try {
      return key.computeThumbprint().toString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public String assertion(String clientId, String audience) {
    return assertion(clientId, audience, Duration.ofSeconds(60), UUID.randomUUID().toString());
  }

  public String assertion(String clientId, String audience, Duration life, String jti) {
    return sign(
        new JWSHeader(JWSAlgorithm.ES256),
        new JWTClaimsSet.Builder()
            .issuer(clientId)
            .subject(clientId)
            .audience(audience)
            .jwtID(jti)
            .expirationTime(Date.from(clock.instant().plus(life)))
            .build());
  }

  /// A DPoP proof.
  ///
  /// @param nonce of the server, empty for none
  /// @param token that goes along, empty for none
  public String proof(String method, String uri, String nonce, String token) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .jwtID(UUID.randomUUID().toString())
            .claim("htm", method)
            .claim("htu", uri)
            .issueTime(Date.from(clock.instant()));
    if (!nonce.isEmpty()) {
      claims.claim("nonce", nonce);
    }
    if (!token.isEmpty()) {
      claims.claim("ath", Digests.base64Url(Digests.sha256(token)));
    }
    return sign(
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(new JOSEObjectType("dpop+jwt"))
            .jwk(key.toPublicJWK())
            .build(),
        claims.build());
  }

  private String sign(JWSHeader header, JWTClaimsSet claims) {
    try {
      SignedJWT jwt = new SignedJWT(header, claims);
      jwt.sign(new ECDSASigner(key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
