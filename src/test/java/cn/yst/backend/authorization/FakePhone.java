package cn.yst.backend.authorization;

import cn.yst.contract.FaceOutcome;
import cn.yst.contract.FaceReport;
import cn.yst.contract.FaceRequest;
import cn.yst.contract.Json;
import cn.yst.contract.PhoneSignIn;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

/// A phone over plain HTTP: it knows the link of the QR code and the cookie it was given.
public final class FakePhone {
  private final String origin;
  private final HttpClient http;
  private String cookie = "";
  private String phoneId = "";

  public FakePhone(String origin) {
    this(origin, Wire.HTTP);
  }

  /// @param http what it calls through
  public FakePhone(String origin, HttpClient http) {
    this.origin = origin;
    this.http = http;
  }

  /// Claims the sign-in.
  ///
  /// @param link what the QR code holds
  public HttpResponse<String> claim(String link) {
    String ticket = link.substring(link.lastIndexOf('/') + 1);
    HttpResponse<String> answer =
        send("/v1/phone/claim", "{\"ticket\":\"" + ticket + "\",\"wx_code\":\"x\"}");
    List<String> cookies = answer.headers().allValues("Set-Cookie");
    if (!cookies.isEmpty()) {
      cookie = cookies.getFirst().substring(0, cookies.getFirst().indexOf(';'));
      phoneId = Json.read(answer.body(), PhoneSignIn.class).phoneId();
    }
    return answer;
  }

  public PhoneSignIn view() {
    return Json.read(
        Wire.send(http, Wire.to(origin + "/v1/phone/" + phoneId).header("Cookie", cookie)).body(),
        PhoneSignIn.class);
  }

  public HttpResponse<String> check(String code) {
    return send("/v1/phone/" + phoneId + "/check", "{\"check_code\":\"" + code + "\"}");
  }

  /// A check under the given idempotency key.
  public HttpResponse<String> check(String code, UUID key) {
    return send("/v1/phone/" + phoneId + "/check", "{\"check_code\":\"" + code + "\"}", key);
  }

  /// The hash of what this phone asks consent to.
  public static final String CONSENT_TEXT = "c".repeat(64);

  public HttpResponse<String> face() {
    return face(new FaceRequest(CONSENT_TEXT, null));
  }

  public HttpResponse<String> face(FaceRequest request) {
    return faceJson(Json.write(request));
  }

  HttpResponse<String> faceJson(String body) {
    return send("/v1/phone/" + phoneId + "/face", body);
  }

  /// A face check that the simulation lets come out as told.
  public HttpResponse<String> face(FaceOutcome outcome) {
    return face(new FaceRequest(CONSENT_TEXT, outcome));
  }

  public FaceReport faceReport() {
    return Json.read(face().body(), FaceReport.class);
  }

  public HttpResponse<String> decide(String decision) {
    return decide(decision, view().textHash());
  }

  public HttpResponse<String> decide(String decision, String textHash) {
    return send(
        "/v1/phone/" + phoneId + "/decision",
        "{\"decision\":\"" + decision + "\",\"text_hash\":\"" + textHash + "\"}");
  }

  public HttpResponse<String> revoke(String sessionId) {
    return send("/v1/phone/sessions/" + sessionId + "/revoke", "{}");
  }

  public String phoneId() {
    return phoneId;
  }

  /// A phone with the same phone id but without its secret.
  public FakePhone stranger() {
    FakePhone other = new FakePhone(origin, http);
    other.phoneId = phoneId;
    other.cookie = "yst_phone=guess";
    return other;
  }

  /// Everything up to the press that agrees.
  public void approve(String link, String checkCode) {
    expect(200, claim(link));
    expect(200, check(checkCode));
    expect(200, face());
    expect(200, decide("approve"));
  }

  private HttpResponse<String> send(String path, String json) {
    return send(path, json, UUID.randomUUID());
  }

  private HttpResponse<String> send(String path, String json, UUID key) {
    HttpRequest.Builder request = Wire.to(origin + path).header("Idempotency-Key", key.toString());
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return Wire.send(http, Wire.json(request, json));
  }

  private static void expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new AssertionError(answer.uri() + " " + answer.statusCode() + " " + answer.body());
    }
  }
}
