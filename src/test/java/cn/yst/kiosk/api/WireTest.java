package cn.yst.kiosk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Heartbeat;
import cn.yst.contract.KioskReport;
import cn.yst.contract.StaffCall;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import cn.yst.contract.TokenAnswer;
import cn.yst.kiosk.api.ApiException.Failed;
import cn.yst.kiosk.api.ApiException.Malformed;
import cn.yst.kiosk.api.ApiException.Rejected;
import cn.yst.kiosk.api.ApiException.Unauthorized;
import cn.yst.kiosk.api.ApiException.Unreachable;
import cn.yst.kiosk.concurrent.Background;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the client makes of answers that a good service never gives: each becomes one failure with
/// the trace id of its call, and nothing is sent twice that could take effect twice.
class WireTest {
  private static final String BEAT = "{\"server_time\":\"2026-03-18T01:41:00Z\"}";

  private final MockWebServer server = new MockWebServer();
  private final Service service = start();

  private Service start() {
    try {
      server.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return new Service(
        new ServiceAddress(issuer(), "kiosk", Optional.empty(), Optional.empty()),
        new ServerClock(Clock.systemUTC(), System::nanoTime),
        Background.onVirtualThreads(Runnable::run),
        System::nanoTime,
        new SecureRandom());
  }

  private String issuer() {
    return "http://127.0.0.1:" + server.getPort();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        Arguments.of("a captive portal", html(200), Malformed.class),
        Arguments.of("a redirect", html(302).addHeader("Location", "http://x/"), Malformed.class),
        Arguments.of("an unknown token", json(401, ""), Unauthorized.class),
        Arguments.of("a refusal", problem(403), Rejected.class),
        Arguments.of("a conflict", problem(409), Rejected.class),
        Arguments.of("an impossible request", problem(422), Rejected.class),
        Arguments.of("too many", problem(429).addHeader("Retry-After", "7"), Rejected.class),
        Arguments.of("a refusal without a reason", html(403), Failed.class),
        Arguments.of("a fault", problem(500), Failed.class),
        Arguments.of("JSON that stops", json(200, BEAT.substring(0, 20)), Malformed.class),
        Arguments.of("a wrong type", json(200, "{\"server_time\":{}}"), Malformed.class),
        Arguments.of("no date", json(200, "{\"server_time\":\"soon\"}"), Malformed.class),
        Arguments.of("a missing member", json(200, "{}"), Malformed.class),
        Arguments.of("a list", json(200, "[" + BEAT + "]"), Malformed.class),
        Arguments.of("nothing", json(200, ""), Malformed.class),
        Arguments.of("null", json(200, "null"), Malformed.class),
        Arguments.of("50 MB of JSON", json(200, "[" + " ".repeat(50_000_000)), Malformed.class),
        Arguments.of("a gzip bomb", bomb(), Malformed.class));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void anAnswerThatIsNoneIsOneFailureWithItsTrace(
      String what, MockResponse.Builder answer, Class<? extends ApiException> failure)
      throws Exception {
    server.enqueue(answer.build());
    ApiException e = assertThrows(failure, this::beat);
    assertThat(server.getRequestCount()).as("it is not asked again").isEqualTo(1);
    String trace = traceOf(server.takeRequest());
    assertThat(e.traceId())
        .isEqualTo(e instanceof Rejected ? "0af7651916cd43dd8448eb211c80319c" : trace);
    assertThat(e.trouble().code()).startsWith("E-").hasSizeBetween(9, 14);
  }

  @Test
  void aByteOrderMarkAndUnknownMembersDoNoHarmToTheScreen() throws Exception {
    server.enqueue(json(200, BEAT.replace("{", "{\"new_member\":[1],")).build());
    assertThat(beat().sessionId()).isNull();
    server.enqueue(json(200, "\uFEFF" + BEAT).build());
    try {
      assertThat(beat().sessionId()).isNull();
    } catch (Malformed refused) {
      assertThat(refused.traceId()).isNotEmpty();
    }
  }

  @Test
  void theWaitThatTheServiceAsksForIsKnown() {
    server.enqueue(problem(429).addHeader("Retry-After", "7").build());
    Rejected e = assertThrows(Rejected.class, this::beat);
    assertThat(e.retryAfter()).contains(Duration.ofSeconds(7));
    assertThat(e.code()).isEqualTo("some_code");
  }

  @Test
  void anActionWhoseAnswerIsLostIsSentAgainWithTheSameKey() throws Exception {
    server.enqueue(cut().build());
    server.enqueue(html(502).build());
    server.enqueue(new MockResponse.Builder().code(204).build());
    service.kiosk().callStaff(service.newAction(), new StaffCall("home", null));
    List<RecordedRequest> sent = sent(3);
    assertThat(sent.stream().map(r -> r.getHeaders().get("Idempotency-Key")).distinct()).hasSize(1);
    assertThat(sent.stream().map(RecordedRequest::getBody).distinct()).hasSize(1);
  }

  @Test
  void afterThreeAttemptsItIsUnreachable() {
    for (int i = 0; i < 3; i++) {
      server.enqueue(cut().build());
    }
    assertThrows(
        Unreachable.class,
        () -> service.kiosk().callStaff(service.newAction(), new StaffCall("home", null)));
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void aBadGatewayThatStaysIsAFaultOfTheService() {
    for (int i = 0; i < 3; i++) {
      server.enqueue(html(502).build());
    }
    assertThat(assertThrows(Failed.class, this::beat).status()).isEqualTo(502);
  }

  @Test
  void anAnswerThatIsCutInItsMiddleIsNoAnswer() {
    for (int i = 0; i < 3; i++) {
      server.enqueue(
          json(200, "[" + " ".repeat(200_000))
              .onResponseBody(new SocketEffect.CloseSocket())
              .build());
    }
    assertThrows(Unreachable.class, this::beat);
  }

  @Test
  void aNonceThatIsDemandedIsAnsweredOnceAndEndsNoSession() throws Exception {
    List<String> refused = new ArrayList<>();
    LiveVisitor visitor = visitor();
    visitor.whenRefused(() -> refused.add("refused"));
    server.enqueue(
        json(401, "")
            .addHeader("WWW-Authenticate", "DPoP error=\"use_dpop_nonce\"")
            .addHeader("DPoP-Nonce", "n-1")
            .build());
    server.enqueue(me().build());
    assertThat(visitor.person().me().name()).isEqualTo("田*");
    List<RecordedRequest> sent = sent(2);
    assertThat(sent.stream().map(r -> r.getHeaders().get("DPoP")).distinct()).hasSize(2);
    assertThat(refused).isEmpty();
  }

  @Test
  void anyCallThatIsRefusedSaysThatTheSessionIsOver() {
    List<String> refused = new ArrayList<>();
    LiveVisitor visitor = visitor();
    visitor.whenRefused(() -> refused.add("refused"));
    server.enqueue(json(401, "").build());
    assertThrows(Unauthorized.class, () -> visitor.messages().counts());
    assertThat(refused).containsExactly("refused");
  }

  @Test
  void afterTheEndNothingGoesOut() {
    LiveVisitor visitor = visitor();
    server.enqueue(json(404, "").build());
    visitor.revoke();
    assertThrows(Unauthorized.class, () -> visitor.person().me());
  }

  @Test
  void nameAndNumberTravelInTheBodyAlone() throws Exception {
    server.enqueue(json(200, metadata()).build());
    server.enqueue(problem(400).build());
    assertThrows(
        ApiException.class,
        () ->
            service
                .signIn()
                .run(
                    AuthorizationDetail.hallLogin(
                        new Subject("马喆垚", "44010619870314007X", SubjectSource.TYPED),
                        new FaceConsent("1", "0".repeat(64), true, Instant.EPOCH)),
                    event -> {}));
    server.takeRequest();
    RecordedRequest begin = server.takeRequest();
    assertThat(begin.getTarget()).isEqualTo("/begin");
    assertThat(begin.getHeaders().toString()).doesNotContain("44010619870314007X", "马喆垚");
    String body = begin.getBody() == null ? "" : begin.getBody().utf8();
    assertThat(body).contains("44010619870314007X");
  }

  @Test
  void anIssuerThatCallsItselfOtherwiseIsNotTrusted() {
    server.enqueue(json(200, metadata().replace("127.0.0.1", "localhost")).build());
    assertThrows(
        Malformed.class,
        () ->
            service
                .signIn()
                .run(
                    AuthorizationDetail.stepUp(
                        new FaceConsent("1", "0".repeat(64), true, Instant.EPOCH)),
                    event -> {}));
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  private String metadata() {
    return ("{'issuer':'I','token_endpoint':'I/token','device_authorization_endpoint':'I/begin',"
            + "'authorization_details_types_supported':['hall_login']}")
        .replace('\'', '"')
        .replace("I/", issuer() + "/")
        .replace("\"I\"", "\"" + issuer() + "\"");
  }

  private LiveVisitor visitor() {
    ServiceAddress address =
        new ServiceAddress(issuer(), "kiosk", Optional.empty(), Optional.empty());
    ServerClock clock = new ServerClock(Clock.systemUTC(), System::nanoTime);
    Background background = Background.onVirtualThreads(Runnable::run);
    Transport transport =
        new Transport(address, clock, System::nanoTime, new SecureRandom(), background.workers());
    Nonces nonces = new Nonces();
    return new LiveVisitor(
        transport,
        new OAuth(address, transport, clock, nonces),
        background,
        nonces,
        clock,
        ProofKey.fresh(),
        new TokenAnswer(
            "token", "DPoP", 1200, null, null, null, "s", null, null, null, null, null, null,
            null));
  }

  private Heartbeat beat() throws ApiException {
    return service.kiosk().heartbeat(new KioskReport(List.of(), null));
  }

  private List<RecordedRequest> sent(int count) throws InterruptedException {
    List<RecordedRequest> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      RecordedRequest one = server.takeRequest(1, TimeUnit.SECONDS);
      assertThat(one).as("request %d", i + 1).isNotNull();
      all.add(one);
    }
    return all;
  }

  private static String traceOf(RecordedRequest request) {
    String parent = request.getHeaders().get("traceparent");
    return parent == null ? "" : parent.substring(3, 35);
  }

  private static MockResponse.Builder json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", "application/json")
        .body(body);
  }

  private static MockResponse.Builder me() {
    return json(
        200,
        "{\"name\":\"田*\",\"id_number\":\"110************002\","
            + "\"fresh_until\":\"2026-03-18T01:41:00Z\",\"enterprises\":1,\"unread\":0,"
            + "\"to_decide\":0}");
  }

  private static MockResponse.Builder problem(int status) {
    return json(
            status,
            "{\"type\":\"about:blank\",\"title\":\"t\",\"status\":"
                + status
                + ",\"code\":\"some_code\",\"trace_id\":\"0af7651916cd43dd8448eb211c80319c\"}")
        .setHeader("Content-Type", "application/problem+json");
  }

  private static MockResponse.Builder html(int status) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", "text/html")
        .body("<html><body>Welcome to the hall's network</body></html>");
  }

  private static MockResponse.Builder cut() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket());
  }

  private static MockResponse.Builder bomb() {
    Buffer packed = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(packed))) {
      byte[] block = "[".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 800; i++) {
        sink.write(block);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return new MockResponse.Builder()
        .code(200)
        .addHeader("Content-Type", "application/json")
        .addHeader("Content-Encoding", "gzip")
        .body(packed);
  }
}
