package cn.yst.backend.proof;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.dpop.JWKThumbprintConfirmation;
import com.nimbusds.oauth2.sdk.dpop.verifiers.AccessTokenValidationException;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPIssuer;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPProofUse;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPProtectedResourceRequestVerifier;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPTokenRequestVerifier;
import com.nimbusds.oauth2.sdk.dpop.verifiers.InvalidDPoPProofException;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import com.nimbusds.oauth2.sdk.util.singleuse.AlreadyUsedException;
import com.nimbusds.oauth2.sdk.util.singleuse.SingleUseChecker;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/// Verifies DPoP proofs (RFC 9449). What a proof must name is built from the configured origin,
/// never from a Host header.
public final class DpopProofs {
  private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.ES256);
  // The nonce says how old a proof is; its iat may be off by as much as a kiosk's clock.
  private static final long ANY_SKEW = Duration.ofDays(3650).toSeconds();

  private final DpopNonces nonces;
  private final SingleUseChecker<DPoPProofUse> singleUse;

  public DpopProofs(DpopNonces nonces, ReplayGuard replays, Clock clock) {
    this.nonces = nonces;
    this.singleUse =
        use -> {
          String id = use.getJWTID().getValue();
          if (!replays.firstUse(
              "dpop/" + use.getIssuer().getValue(), id, clock.instant().plus(nonces.window()))) {
            throw new AlreadyUsedException("The proof was used before");
          }
        };
  }

  /// Verifies the proof of a token request.
  ///
  /// @param issuer who sends it: the client id
  /// @param uri the public URI of the endpoint
  /// @return the thumbprint of the proven key (RFC 7638)
  /// @throws OAuthException `use_dpop_nonce` or `invalid_dpop_proof`
  public String atTokenEndpoint(String proof, String issuer, URI uri) {
    SignedJWT jwt = parse(proof);
    var verifier = new DPoPTokenRequestVerifier(ALGORITHMS, uri, ANY_SKEW, ANY_SKEW, singleUse);
    try {
      return verifier.verify(new DPoPIssuer(issuer), jwt, good()).getValue().toString();
    } catch (InvalidDPoPProofException | JOSEException e) {
      throw invalid();
    }
  }

  /// Verifies the proof of a request to a resource.
  ///
  /// @param jkt thumbprint of the key the token is bound to
  /// @throws OAuthException `use_dpop_nonce`, `invalid_dpop_proof`, or `invalid_token` where the
  ///     proof is good but the token is another key's
  public void atResource(String proof, String method, URI uri, String token, String jkt) {
    SignedJWT jwt = parse(proof);
    var verifier =
        new DPoPProtectedResourceRequestVerifier(ALGORITHMS, ANY_SKEW, ANY_SKEW, singleUse);
    try {
      verifier.verify(
          method,
          uri,
          new DPoPIssuer(jkt),
          jwt,
          new DPoPAccessToken(token),
          new JWKThumbprintConfirmation(new com.nimbusds.jose.util.Base64URL(jkt)),
          good(),
          context -> {});
    } catch (InvalidDPoPProofException | JOSEException e) {
      throw invalid();
    } catch (AccessTokenValidationException e) {
      throw OAuthException.of("invalid_token", "The token is bound to another key");
    }
  }

  /// The nonce a client should use from now on.
  public String nonce() {
    return nonces.current();
  }

  private SignedJWT parse(String proof) {
    try {
      SignedJWT jwt = SignedJWT.parse(proof);
      String nonce = jwt.getJWTClaimsSet().getStringClaim("nonce");
      if (nonce == null || !nonces.good().contains(nonce)) {
        throw OAuthException.of("use_dpop_nonce", "The proof must hold a nonce of this service");
      }
      return jwt;
    } catch (java.text.ParseException e) {
      throw invalid();
    }
  }

  private Set<Nonce> good() {
    return nonces.good().stream()
        .map(Nonce::new)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static OAuthException invalid() {
    return OAuthException.of("invalid_dpop_proof", "The proof is not valid");
  }
}
