package cn.yst.backend.authorization;

import cn.yst.backend.crypto.Digests;
import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.AuthorizationStatus;
import cn.yst.contract.DeviceAuthorization;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Json;
import cn.yst.contract.OAuthError;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import cn.yst.contract.TokenAnswer;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A kiosk over plain HTTP, written from the protocol alone: it shares no code with the client.
public final class FakeKiosk {
  public static final FaceConsent CONSENT =
      new FaceConsent("2026-01", "0".repeat(64), true, Instant.parse("2026-03-02T02:30:00Z"));

  private final String clientId;
  private final String issuer;
  private final DeviceKey device;
  private DeviceKey visit;
  private final String verifier;
  private String nonce = "";
  private String kioskToken = "";

  public FakeKiosk(String clientId, String issuer, DeviceKey device, Clock clock) {
    this.clientId = clientId;
    this.issuer = issuer;
    this.device = device;
    this.visit = DeviceKey.fresh(clock);
    this.verifier = Digests.secret(new SecureRandom(), 32);
  }

  /// The same kiosk speaking to a restarted service: it keeps its keys, its verifier and its nonce.
  public FakeKiosk at(String otherIssuer) {
    FakeKiosk same = new FakeKiosk(clientId, otherIssuer, device, Clock.systemUTC(), verifier);
    same.visit = visit;
    same.kioskToken = kioskToken;
    return same;
  }

  private FakeKiosk(
      String clientId, String issuer, DeviceKey device, Clock clock, String verifier) {
    this.clientId = clientId;
    this.issuer = issuer;
    this.device = device;
    this.visit = DeviceKey.fresh(clock);
    this.verifier = verifier;
  }

  public String clientId() {
    return clientId;
  }

  public DeviceKey visitKey() {
    return visit;
  }

  public String verifier() {
    return verifier;
  }

  public HttpResponse<String> begin(AuthorizationDetail detail) {
    return begin(Map.of("authorization_details", Json.write(List.of(detail))));
  }

  /// Begins with parameters that replace the usual ones.
  public HttpResponse<String> begin(Map<String, String> other) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("code_challenge", Digests.base64Url(Digests.sha256(verifier)));
    form.put("code_challenge_method", "S256");
    form.put("dpop_jkt", visit.thumbprint());
    form.putAll(other);
    return post("/oauth2/device_authorization", form);
  }

  public Begun begin(String name, String idNumber) {
    HttpResponse<String> answer =
        begin(
            AuthorizationDetail.hallLogin(
                new Subject(name, idNumber, SubjectSource.TYPED), CONSENT));
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return Begun.of(Json.read(answer.body(), DeviceAuthorization.class));
  }

  /// Polls with the proof of this visit's key.
  public HttpResponse<String> poll(String deviceCode) {
    return poll(deviceCode, verifier, visit);
  }

  public HttpResponse<String> poll(String deviceCode, String codeVerifier, DeviceKey key) {
    return proven(
        key,
        Map.of(
            "grant_type", OAuthRoutes.DEVICE_CODE,
            "device_code", deviceCode,
            "code_verifier", codeVerifier));
  }

  /// A poll without any proof.
  public HttpResponse<String> pollBare(String deviceCode) {
    return post(
        "/oauth2/token",
        Map.of(
            "grant_type", OAuthRoutes.DEVICE_CODE,
            "device_code", deviceCode,
            "code_verifier", verifier));
  }

  /// The OAuth error of an answer, or `ok`.
  public static String error(HttpResponse<String> answer) {
    return answer.statusCode() == 200 ? "ok" : Json.read(answer.body(), OAuthError.class).error();
  }

  public TokenAnswer token(String deviceCode) {
    HttpResponse<String> answer = poll(deviceCode);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return Json.read(answer.body(), TokenAnswer.class);
  }

  /// Its own token, good for ten minutes, is fetched anew for the next call.
  public void forgetToken() {
    kioskToken = "";
  }

  /// A call in the kiosk's own name.
  public HttpResponse<String> asKiosk(String method, String path, String json) {
    if (kioskToken.isEmpty()) {
      HttpResponse<String> answer = proven(device, Map.of("grant_type", "client_credentials"));
      kioskToken = Json.read(answer.body(), TokenAnswer.class).accessToken();
    }
    return call(method, path, json, kioskToken, device);
  }

  /// A call in the visitor's name.
  public HttpResponse<String> asVisitor(String method, String path, String json, String token) {
    return call(method, path, json, token, visit);
  }

  /// A call in the visitor's name under the given idempotency key.
  public HttpResponse<String> asVisitor(
      String method, String path, String json, String token, UUID key) {
    return call(method, path, json, token, visit, key);
  }

  public AuthorizationStatus status(String handle) {
    HttpResponse<String> answer = asKiosk("GET", "/v1/authorizations/" + handle, "");
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.headers() + answer.body());
    }
    return Json.read(answer.body(), AuthorizationStatus.class);
  }

  public HttpResponse<String> revoke(String token) {
    return post("/oauth2/revoke", Map.of("token", token));
  }

  /// A form with the client's assertion.
  public HttpResponse<String> post(String path, Map<String, String> form) {
    return Wire.send(Wire.form(Wire.to(issuer + path), authenticated(form)));
  }

  private HttpResponse<String> proven(DeviceKey key, Map<String, String> form) {
    String uri = issuer + "/oauth2/token";
    HttpResponse<String> answer = null;
    for (int tries = 0; tries < 2; tries++) {
      answer =
          Wire.send(
              Wire.form(
                  Wire.to(uri).header("DPoP", key.proof("POST", uri, nonce, "")),
                  authenticated(form)));
      nonce = answer.headers().firstValue("DPoP-Nonce").orElse(nonce);
      if (!error(answer).equals("use_dpop_nonce")) {
        return answer;
      }
    }
    throw new AssertionError("the nonce was not taken: " + answer);
  }

  private HttpResponse<String> call(
      String method, String path, String json, String token, DeviceKey key) {
    return call(method, path, json, token, key, UUID.randomUUID());
  }

  private HttpResponse<String> call(
      String method, String path, String json, String token, DeviceKey key, UUID once) {
    String uri = issuer + path;
    int query = uri.indexOf('?');
    String htu = query < 0 ? uri : uri.substring(0, query);
    HttpResponse<String> answer = null;
    for (int tries = 0; tries < 2; tries++) {
      HttpRequest.Builder request =
          Wire.to(uri)
              .header("Authorization", "DPoP " + token)
              .header("DPoP", key.proof(method, htu, nonce, token))
              .header("Idempotency-Key", once.toString());
      answer =
          Wire.send(
              method.equals("POST") ? Wire.json(request, json) : request.method(method, none()));
      String fresh = answer.headers().firstValue("DPoP-Nonce").orElse(nonce);
      boolean again = answer.statusCode() == 401 && !fresh.equals(nonce);
      nonce = fresh;
      if (!again) {
        return answer;
      }
    }
    return answer == null ? Wire.send(Wire.to(uri)) : answer;
  }

  private Map<String, String> authenticated(Map<String, String> form) {
    Map<String, String> all = new LinkedHashMap<>(form);
    all.putIfAbsent("client_id", clientId);
    all.putIfAbsent(
        "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    all.putIfAbsent("client_assertion", device.assertion(clientId, issuer));
    return all;
  }

  private static HttpRequest.BodyPublisher none() {
    return HttpRequest.BodyPublishers.noBody();
  }
}
