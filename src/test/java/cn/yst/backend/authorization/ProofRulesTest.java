package cn.yst.backend.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.kiosk.Kiosk;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a request must prove, and what is answered where one part of the proof is wrong: each
/// request would be taken but for what its row says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProofRulesTest {
  private static final Pattern CHALLENGE = Pattern.compile("error=\"([a-z_]+)\"");
  private static final String ME = "/v1/me";
  private static final String TOKEN = "/oauth2/token";

  private final ServiceFixture service = new ServiceFixture();
  private final String issuer = service.backend().origins().kiosk();
  private DeviceKey device = DeviceKey.fresh(service.clock());
  private FakeKiosk kiosk = service.kiosk();
  private int kiosks;

  /// A row has a kiosk of its own, so that no row's failures count for another.
  @BeforeEach
  void enrol() {
    String id = "k" + kiosks++;
    device = DeviceKey.fresh(service.clock());
    service
        .backend()
        .enrolments()
        .enrol(new Kiosk(id, "天河区政务服务中心", "A04", null, null, false), device.publicJwk());
    kiosk = new FakeKiosk(id, issuer, device, service.clock());
  }

  @AfterAll
  void close() {
    service.close();
  }

  static Stream<Arguments> requests() {
    return Stream.of(
        row("an assertion", "ok", k -> k.asserted(k.issuer, 60)),
        row(
            "an assertion's id twice",
            "invalid_client",
            k -> twice(() -> k.asserted(k.issuer, 60))),
        row("another audience", "invalid_client", k -> k.asserted("https://other.example", 60)),
        row("as long a life as skew allows", "ok", k -> k.asserted(k.issuer, 65)),
        row("too long a life", "invalid_client", k -> k.asserted(k.issuer, 66)),
        row("a life that is over", "invalid_client", k -> k.asserted(k.issuer, -5)),
        row("a kiosk that is two minutes late", "invalid_client", ProofRulesTest::late),
        row("a proof", "ok", k -> k.token(k.own("POST", TOKEN, k.nonce()))),
        row("no proof", "invalid_dpop_proof", k -> k.token("")),
        row("a proof twice", "invalid_dpop_proof", ProofRulesTest::tokenTwice),
        row("no nonce", "use_dpop_nonce", k -> k.token(k.own("POST", TOKEN, ""))),
        row("an old nonce", "use_dpop_nonce", ProofRulesTest::tokenLate),
        row("another htu", "invalid_dpop_proof", k -> k.token(k.own("POST", ME, k.nonce()))),
        row("another htm", "invalid_dpop_proof", k -> k.token(k.own("GET", TOKEN, k.nonce()))),
        row("a redemption without proof", "invalid_dpop_proof", k -> k.kiosk.pollBare(k.agreed())),
        row("a redemption after it", "ok", ProofRulesTest::redeemedAfterBare),
        row("a token", "ok", k -> k.me(k.signIn(), ME)),
        row("a token at another htu", "invalid_dpop_proof", k -> k.me(k.signIn(), TOKEN)),
        row("a token with another's ath", "invalid_token", ProofRulesTest::otherDigest),
        row("a token's proof twice", "invalid_dpop_proof", ProofRulesTest::meTwice),
        row("a revoked token", "invalid_token", ProofRulesTest::meRevoked),
        row("a revocation twice", "ok", ProofRulesTest::revokedTwice),
        row("a revocation of an unknown token", "ok", k -> k.kiosk.revoke("unknown")),
        row("a token another kiosk revoked", "ok", ProofRulesTest::meRevokedElsewhere));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("requests")
  void isAnswered(String what, String answer, Sent request) {
    HttpResponse<String> sent = request.by(this);
    assertThat(word(sent)).isEqualTo(answer);
    boolean oauth = sent.uri().getPath().startsWith("/oauth2/");
    assertThat(sent.statusCode())
        .isEqualTo(
            answer.equals("ok") ? 200 : oauth && !answer.equals("invalid_client") ? 400 : 401);
  }

  private HttpResponse<String> asserted(String audience, int seconds) {
    return revoke(device.assertion(kiosk.clientId(), audience, Duration.ofSeconds(seconds), "1"));
  }

  private HttpResponse<String> late() {
    return revoke(
        device
            .with(Clock.offset(service.clock(), Duration.ofMinutes(-2)))
            .assertion(kiosk.clientId(), issuer, Duration.ofSeconds(60), "1"));
  }

  /// A call for which the assertion is all that counts.
  private HttpResponse<String> revoke(String assertion) {
    return kiosk.post("/oauth2/revoke", Map.of("token", "unknown", "client_assertion", assertion));
  }

  private String nonce() {
    return kiosk.revoke("unknown").headers().firstValue("DPoP-Nonce").orElseThrow();
  }

  /// A proof of the kiosk's own key.
  private String own(String method, String path, String nonce) {
    return device.proof(method, issuer + path, nonce, "");
  }

  /// A proof of the visitor's key for a token.
  private String visitors(String path, String token) {
    return kiosk.visitKey().proof("GET", issuer + path, nonce(), token);
  }

  private HttpResponse<String> token(String proof) {
    HttpRequest.Builder request = Wire.to(issuer + TOKEN);
    return Wire.send(
        Wire.form(
            proof.isEmpty() ? request : request.header("DPoP", proof),
            Map.of(
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                device.assertion(kiosk.clientId(), issuer))));
  }

  private HttpResponse<String> tokenTwice() {
    String proof = own("POST", TOKEN, nonce());
    return twice(() -> token(proof));
  }

  private HttpResponse<String> tokenLate() {
    String nonce = nonce();
    service.clock().advance(Duration.ofMinutes(6));
    return token(own("POST", TOKEN, nonce));
  }

  /// The code of a sign-in that the phone agreed to.
  private String agreed() {
    Begun begun = kiosk.begin(ServiceFixture.NAME, ServiceFixture.ID_NUMBER);
    service.phone().approve(begun.link(), begun.checkCode());
    return begun.deviceCode();
  }

  private String signIn() {
    return kiosk.token(agreed()).accessToken();
  }

  private HttpResponse<String> redeemedAfterBare() {
    String code = agreed();
    kiosk.pollBare(code);
    return kiosk.poll(code);
  }

  private HttpResponse<String> me(String token, String provenPath) {
    return shown(token, visitors(provenPath, token));
  }

  private HttpResponse<String> otherDigest() {
    return shown(signIn(), visitors(ME, "another token"));
  }

  private HttpResponse<String> meTwice() {
    String token = signIn();
    String proof = visitors(ME, token);
    return twice(() -> shown(token, proof));
  }

  private HttpResponse<String> meRevoked() {
    String token = signIn();
    kiosk.revoke(token);
    return me(token, ME);
  }

  private HttpResponse<String> revokedTwice() {
    String token = signIn();
    return twice(() -> kiosk.revoke(token));
  }

  private HttpResponse<String> meRevokedElsewhere() {
    String token = signIn();
    service.kiosk().revoke(token);
    return me(token, ME);
  }

  private HttpResponse<String> shown(String token, String proof) {
    return Wire.send(
        Wire.to(issuer + ME).header("Authorization", "DPoP " + token).header("DPoP", proof));
  }

  /// The second answer; the first was a good one.
  private static HttpResponse<String> twice(Supplier<HttpResponse<String>> request) {
    assertThat(request.get().statusCode()).isEqualTo(200);
    return request.get();
  }

  private static String word(HttpResponse<String> answer) {
    Matcher challenge =
        CHALLENGE.matcher(answer.headers().firstValue("WWW-Authenticate").orElse(""));
    return challenge.find() ? challenge.group(1) : FakeKiosk.error(answer);
  }

  private static Arguments row(String what, String answer, Sent request) {
    return Arguments.of(what, answer, request);
  }

  /// How the request of a row is made.
  interface Sent {
    HttpResponse<String> by(ProofRulesTest test);
  }
}
