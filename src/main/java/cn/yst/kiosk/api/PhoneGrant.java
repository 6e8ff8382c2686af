package cn.yst.kiosk.api;

import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.DeviceAuthorization;
import cn.yst.contract.Json;
import cn.yst.contract.ServerMetadata;
import cn.yst.kiosk.concurrent.Scope;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// The device grant over the wire: begins an authorization with PKCE (RFC 7636) and follows it.
///
/// What the server can do comes from its metadata: without a status endpoint it is only polled, and
/// without our type of authorization details no identity leaves the kiosk.
final class PhoneGrant implements DeviceGrant {
  private static final String SCOPE = "visitor";

  private final OAuth oauth;
  private final GrantLines lines;
  private final GrantTarget target;
  private final Consents consents;
  private final RandomGenerator random;

  /// @param consents keeps the id by which the consent can be taken back
  PhoneGrant(
      OAuth oauth,
      GrantLines lines,
      GrantTarget target,
      Consents consents,
      RandomGenerator random) {
    this.oauth = oauth;
    this.lines = lines;
    this.target = target;
    this.consents = consents;
    this.random = random;
  }

  @Override
  public void run(AuthorizationDetail detail, Consumer<? super GrantEvent> each)
      throws ApiException {
    ServerMetadata metadata = oauth.metadata();
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    String verifier = Base64URL.encode(secret).toString();
    DeviceAuthorization begun = oauth.begin(form(detail, verifier, metadata, target.key()));
    String consent = begun.consentId();
    if (consent != null) {
      consents.given(consent);
    }
    try (Scope watching = lines.background().open()) {
      new GrantRun(lines, metadata, target, begun, verifier, each, watching).run();
    }
  }

  private static Map<String, String> form(
      AuthorizationDetail detail, String verifier, ServerMetadata metadata, ProofKey key) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("code_challenge", challenge(verifier));
    form.put("code_challenge_method", "S256");
    List<String> types = metadata.authorizationDetailsTypesSupported();
    String type = detail.type().name().toLowerCase(java.util.Locale.ROOT);
    if (types != null && types.contains(type)) {
      form.put("scope", SCOPE);
      form.put("authorization_details", Json.write(List.of(detail)));
      if (detail.subject() == null) {
        // Whose face it is follows from the session that runs with this key.
        form.put("dpop_jkt", key.thumbprint());
      }
    } else {
      form.put("scope", "openid");
    }
    return form;
  }

  private static String challenge(String verifier) {
    try {
      return Base64URL.encode(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)))
          .toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
