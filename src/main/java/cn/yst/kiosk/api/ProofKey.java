package cn.yst.kiosk.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An ES256 key that signs: DPoP proofs (RFC 9449) and client assertions (RFC 7523).
///
/// A visitor's key is made for one visit and lives in memory only; the device key is the kiosk's
/// identity.
public final class ProofKey {
  private static final JOSEObjectType DPOP = new JOSEObjectType("dpop+jwt");

  private final ECKey key;
  private final ECDSASigner signer;

  /// @param key with its private part, or with a handle to it that a module keeps
  public ProofKey(ECKey key) {
    this.key = key;
    try {
      this.signer = new ECDSASigner(key.toPrivateKey(), Curve.P_256);
    } catch (JOSEException e) {
      throw new IllegalArgumentException("not an ES256 key", e);
    }
  }

  /// A fresh key.
  public static ProofKey fresh() {
    try {
      return new ProofKey(new ECKeyGenerator(Curve.P_256).generate());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The public part as JWK text (RFC 7517).
  public String publicJwk() {
    return key.toPublicJWK().toJSONString();
  }

  /// The key's thumbprint (RFC 7638), by which a token is bound to it.
  String thumbprint() {
    try {
      return key.computeThumbprint().toString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A DPoP proof for one request.
  ///
  /// @param uri without query and fragment
  /// @param token the access token it goes with; null at the token endpoint
  /// @param nonce the last one the service gave; null before it gave one
  String proof(
      String method, String uri, @Nullable String token, @Nullable String nonce, Instant now) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .jwtID(UUID.randomUUID().toString())
            .claim("htm", method)
            .claim("htu", uri)
            .issueTime(Date.from(now));
    if (token != null) {
      claims.claim("ath", sha256(token));
    }
    if (nonce != null) {
      claims.claim("nonce", nonce);
    }
    return sign(
        new JWSHeader.Builder(JWSAlgorithm.ES256).type(DPOP).jwk(key.toPublicJWK()).build(),
        claims.build());
  }

  /// An assertion that the holder of this key is `clientId`; good for one minute and one use.
  String assertion(String clientId, String issuer, Instant now) {
    return sign(
        new JWSHeader.Builder(JWSAlgorithm.ES256).build(),
        new JWTClaimsSet.Builder()
            .issuer(clientId)
            .subject(clientId)
            .audience(issuer)
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .build());
  }

  private String sign(JWSHeader header, JWTClaimsSet claims) {
    SignedJWT jwt = new SignedJWT(header, claims);
    try {
      jwt.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException("the key does not sign", e);
    }
    return jwt.serialize();
  }

  private static String sha256(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
      return Base64URL.encode(digest).toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
