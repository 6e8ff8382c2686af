package cn.yst.kiosk.api;

import cn.yst.contract.TokenAnswer;
import cn.yst.kiosk.concurrent.Background;
import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.ByteString;

/// A service on loopback that says what a good one never says: it begins every authorization, and
/// answers streams, long polls and everything else with what a test laid ready. Beyond that it has
/// a fault. The phone agrees as soon as the last stream or long poll that is ready is asked for.
public final class FakeService implements AutoCloseable {
  /// How long a stream may be silent; a kiosk's own patience is 25 seconds.
  static final Duration SILENCE = Duration.ofMillis(200);

  private static final String PERSON =
      "{'name':'田*','id_number':'110************002','fresh_until':'2026-03-18T01:41:00Z',"
          + "'enterprises':1,'unread':0,'to_decide':0}";
  private static final String TIME = "'server_time':'2026-03-18T01:41:00Z'";

  private final MockWebServer server = new MockWebServer();
  private final Queue<MockResponse> streams = new ConcurrentLinkedQueue<>();
  private final Queue<MockResponse> polls = new ConcurrentLinkedQueue<>();
  private final Queue<MockResponse> answers = new ConcurrentLinkedQueue<>();
  private final Queue<Map.Entry<Duration, MockResponse>> tokens = new ConcurrentLinkedQueue<>();
  private final Queue<MockResponse> people = new ConcurrentLinkedQueue<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicBoolean approved = new AtomicBoolean();
  private final AtomicBoolean introducing = new AtomicBoolean();
  private final AtomicLong passed = new AtomicLong();
  private final Background background = Background.onVirtualThreads(Runnable::run);
  private final ServerClock clock = new ServerClock(Clock.systemUTC(), System::nanoTime);
  private final Nonces nonces = new Nonces();
  private final ServiceAddress address;
  private final Transport transport;
  private final OAuth oauth;

  /// Opens its door.
  public FakeService() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer(request);
          }
        });
    try {
      server.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    address = new ServiceAddress(origin(), "kiosk", Optional.empty(), Optional.empty());
    transport =
        new Transport(address, clock, System::nanoTime, new SecureRandom(), background.workers());
    oauth = new OAuth(address, transport, clock, nonces);
  }

  private String origin() {
    return "http://127.0.0.1:" + server.getPort();
  }

  /// The next stream says this and then nothing more, but stays open.
  void stream(String... events) {
    streams.add(events(events).onResponseEnd(SocketEffect.Stall.INSTANCE).build());
  }

  /// The next stream says this and is cut.
  void cutStream(String... events) {
    streams.add(events(events).onResponseEnd(new SocketEffect.CloseSocket()).build());
  }

  private static MockResponse.Builder events(String... events) {
    return new MockResponse.Builder()
        .addHeader("Content-Type", "text/event-stream")
        .body(String.join("", events))
        .removeHeader("Content-Length");
  }

  /// The answer with the token says whose it is.
  void introduce() {
    introducing.set(true);
  }

  /// The next long poll is answered with this.
  void poll(String status) {
    polls.add(json(200, status));
  }

  /// The next other call is answered with this.
  public void answer(String body) {
    answers.add(json(200, body));
  }

  /// The next other call is answered with this.
  public void answer(int status, String type, String body) {
    answers.add(said(status, type, body));
  }

  /// The next question for a token is answered with this.
  void token(int status, String type, String body) {
    tokens.add(Map.entry(Duration.ZERO, said(status, type, body)));
  }

  /// The next question for a token is answered with `authorization_pending`, after a while.
  void pending(Duration later) {
    tokens.add(Map.entry(later, json(400, "{'error':'authorization_pending'}")));
  }

  /// Time passes on the clock that a sign-in counts by.
  void pass(Duration time) {
    passed.addAndGet(time.toNanos());
  }

  /// The next question for the person is answered with this.
  void person(int status, String type, String body) {
    people.add(said(status, type, body));
  }

  /// What was asked, in order: `stream after N`, `poll after N`, `token`, `redeemed`,
  /// `who`; what else by
  /// its method, path and body.
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /// The kiosk's door to it.
  public Service service() {
    return new Service(address, clock, background, System::nanoTime, new SecureRandom());
  }

  /// The client of somebody who is signed in.
  public VisitorApi visitor() {
    return visitor(
        new TokenAnswer(
            "token", "DPoP", 1200, null, null, null, "s", null, null, null, null, null, null,
            null));
  }

  private LiveVisitor visitor(TokenAnswer token) {
    return new LiveVisitor(transport, oauth, background, nonces, clock, ProofKey.fresh(), token);
  }

  /// A sign-in that does not wait before it listens again.
  DeviceGrant signIn() {
    AuthorizationApi calls = transport.speaking(transport.single()).create(AuthorizationApi.class);
    GrantLines lines =
        new GrantLines(
            oauth,
            calls,
            calls,
            transport.single().newBuilder().readTimeout(SILENCE).build(),
            background,
            Duration.ZERO,
            () -> System.nanoTime() + passed.get());
    GrantTarget target =
        new GrantTarget() {
          @Override
          public ProofKey key() {
            return ProofKey.fresh();
          }

          @Override
          public LiveVisitor take(TokenAnswer token) {
            return visitor(token);
          }
        };
    return new PhoneGrant(
        oauth, lines, target, new Consents(new FakeKiosk(), background), new SecureRandom());
  }

  private MockResponse answer(RecordedRequest request) {
    String target = request.getTarget();
    if (target.startsWith("/.well-known/")) {
      return json(
          200,
          "{'issuer':'I','token_endpoint':'I/token','device_authorization_endpoint':'I/begin',"
                  .replace("I", origin())
              + "'kiosk_status_endpoint':'"
              + origin()
              + "/h/{handle}','authorization_details_types_supported':['hall_login']}");
    }
    if (target.equals("/begin")) {
      return json(
          200,
          "{'device_code':'d','user_code':'BCDFGHJK','verification_uri':'https://p/','handle':'h',"
              + "'verification_uri_complete':'https://p/t','expires_in':300,'interval':1,"
              + "'check_code':'27','qr_expires_in':180,"
              + TIME
              + "}");
    }
    if (target.equals("/token")) {
      return token();
    }
    if (target.equals("/h/h/events")) {
      asked.add("stream after " + request.getHeaders().get("Last-Event-ID"));
      return next(streams);
    }
    if (target.startsWith("/h/h?")) {
      asked.add("poll after " + target.replaceFirst(".*after=", ""));
      return next(polls);
    }
    if (target.equals("/v1/me")) {
      asked.add("who");
      MockResponse wrong = people.poll();
      return wrong == null ? json(200, PERSON) : wrong;
    }
    asked.add(request.getMethod() + " " + target + " " + body(request));
    return next(answers);
  }

  private static String body(RecordedRequest request) {
    ByteString body = request.getBody();
    return body == null ? "" : body.utf8();
  }

  private MockResponse token() {
    Map.Entry<Duration, MockResponse> wrong = tokens.poll();
    if (wrong != null) {
      asked.add("token");
      pass(wrong.getKey());
      return wrong.getValue();
    }
    if (approved.get()) {
      asked.add("redeemed");
      String person = introducing.get() ? ",'person':" + PERSON : "";
      return json(
          200, "{'access_token':'token','token_type':'DPoP','expires_in':1200" + person + "}");
    }
    asked.add("token");
    return json(400, "{'error':'authorization_pending'}");
  }

  private MockResponse next(Queue<MockResponse> ready) {
    MockResponse next = ready.poll();
    if (streams.isEmpty() && polls.isEmpty()) {
      approved.set(true);
    }
    return next == null ? json(500, "{}") : next;
  }

  /// A status as this service says it.
  static String status(long version, String state) {
    return ("{'handle':'h','state':'%s','version':%d,'expires_in':170," + TIME + "}")
        .formatted(state, version);
  }

  /// A status as an event.
  static String event(long version, String state) {
    return "id: %d\ndata: %s\n\n".formatted(version, status(version, state)).replace('\'', '"');
  }

  private static MockResponse json(int status, String body) {
    return said(status, "application/json", body);
  }

  private static MockResponse said(int status, String type, String body) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", type)
        .body(body.replace('\'', '"'))
        .build();
  }

  @Override
  public void close() {
    server.close();
  }
}
