package cn.yst.backend.kiosk;

import cn.yst.backend.proof.OAuthException;
import cn.yst.backend.proof.ReplayGuard;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.RateLimits.Limit;
import cn.yst.backend.web.Story;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Authenticates kiosks at the OAuth endpoints by `private_key_jwt` (RFC 7523): ES256, the issuer
/// alone as audience, at most 60 seconds of life, each id once.
///
/// Only failures are counted and delayed, after the check: anybody can name a kiosk, and whoever
/// does so with a bad assertion must not shut out the kiosk itself.
public final class ClientAssertions {
  private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  private static final Duration MOST_LIFE = Duration.ofSeconds(60);
  private static final Duration SKEW = Duration.ofSeconds(5);
  private static final Limit FAILURES = new Limit("client-auth", 10, Duration.ofMinutes(1));

  private final Ground ground;
  private final KioskStore kiosks;
  private final ReplayGuard replays;
  private final Supplier<String> issuer;
  private final Runnable delay;

  /// @param delay waited out before a failure is answered; the caller's thread is a virtual one
  public ClientAssertions(
      Ground ground,
      KioskStore kiosks,
      ReplayGuard replays,
      Supplier<String> issuer,
      Runnable delay) {
    this.ground = ground;
    this.kiosks = kiosks;
    this.replays = replays;
    this.issuer = issuer;
    this.delay = delay;
  }

  /// The enrolled kiosk that made the request.
  ///
  /// @param form the parameters of the request
  /// @throws OAuthException `invalid_client`, or 429 if it is no valid assertion and ten failed in
  ///     the minute before
  public Kiosk authenticate(Map<String, String> form) {
    if (!TYPE.equals(form.get("client_assertion_type"))) {
      throw OAuthException.invalidClient();
    }
    try {
      return authenticate(SignedJWT.parse(form.getOrDefault("client_assertion", "")), form);
    } catch (ParseException e) {
      throw OAuthException.invalidClient();
    }
  }

  private Kiosk authenticate(SignedJWT jwt, Map<String, String> form) throws ParseException {
    JWTClaimsSet claims = jwt.getJWTClaimsSet();
    String id = claims.getSubject();
    if (id == null || id.length() > 40 || !id.equals(form.getOrDefault("client_id", id))) {
      throw OAuthException.invalidClient();
    }
    Kiosk kiosk = verify(jwt, claims, id);
    if (kiosk != null) {
      Story.kiosk(id);
      return kiosk;
    }
    delay.run();
    try {
      ground.limits().take(FAILURES, id);
    } catch (ProblemException e) {
      Duration retryAfter = e.retryAfter();
      throw OAuthException.rateLimited(retryAfter == null ? Duration.ofMinutes(1) : retryAfter);
    }
    throw OAuthException.invalidClient();
  }

  private @org.jspecify.annotations.Nullable Kiosk verify(
      SignedJWT jwt, JWTClaimsSet claims, String id) {
    Instant now = ground.clock().instant();
    String jti = claims.getJWTID();
    Date expiry = claims.getExpirationTime();
    Date notBefore = claims.getNotBeforeTime();
    boolean inTime =
        expiry != null
            && expiry.toInstant().isAfter(now.minus(SKEW))
            && !expiry.toInstant().isAfter(now.plus(MOST_LIFE).plus(SKEW))
            && (notBefore == null || !notBefore.toInstant().isAfter(now.plus(SKEW)));
    boolean forUs =
        id.equals(claims.getIssuer()) && claims.getAudience().equals(List.of(issuer.get()));
    if (!inTime
        || !forUs
        || jti == null
        || !JWSAlgorithm.ES256.equals(jwt.getHeader().getAlgorithm())) {
      return null;
    }
    Known known =
        ground
            .database()
            .read(tx -> new Known(kiosks.find(tx, id).orElse(null), kiosks.keys(tx, id)));
    Kiosk kiosk = known.kiosk;
    if (kiosk == null
        || kiosk.disabled()
        || known.keys.stream().noneMatch(key -> signed(jwt, key))) {
      return null;
    }
    return replays.firstUse("client/" + id, jti, now.plus(MOST_LIFE).plus(SKEW).plus(SKEW))
        ? kiosk
        : null;
  }

  private static boolean signed(SignedJWT jwt, String jwk) {
    try {
      return jwt.verify(new ECDSAVerifier(PublicKeys.parse(jwk)));
    } catch (JOSEException e) {
      return false;
    }
  }

  private record Known(@org.jspecify.annotations.Nullable Kiosk kiosk, List<String> keys) {}
}
