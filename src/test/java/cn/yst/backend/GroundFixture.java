package cn.yst.backend;

import cn.yst.backend.crypto.ServerKey;
import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Database;
import cn.yst.backend.db.DatabaseUrl;
import cn.yst.backend.person.PersonStore;
import cn.yst.backend.web.Door;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.KioskPrincipal;
import cn.yst.backend.web.Listener;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.Routes;
import cn.yst.backend.web.SessionPrincipal;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The ground of the service in memory, a hand-moved clock, and sessions opened directly: a
/// feature's routes can be tried over HTTP without a sign-in. The token of such a session is its
/// id.
public final class GroundFixture implements AutoCloseable {
  public static final String KIOSK = "kiosk-test";

  private final HandClock clock = HandClock.atWork();
  private final SecureRandom random = new SecureRandom();
  private final Database database =
      Database.open(DatabaseUrl.memory("ground-" + UUID.randomUUID()));
  private final Vault vault = new Vault(ServerKey.fresh(random), random);
  private final Ground ground = Ground.over(database, vault, clock, random);
  private final PersonStore persons = new PersonStore(vault, clock);
  private final Map<String, SessionPrincipal> sessions = new ConcurrentHashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private @Nullable Listener listener;

  public GroundFixture() {
    database.write(
        tx ->
            tx.createUpdate(
                    "insert into kiosk (id, hall, label, enrolled_at) values (:id, '天河区政务服务中心',"
                        + " 'A03', :at)")
                .bind("id", KIOSK)
                .bind("at", clock.instant())
                .execute());
  }

  public Ground ground() {
    return ground;
  }

  public HandClock clock() {
    return clock;
  }

  public PersonStore persons() {
    return persons;
  }

  /// Serves the routes on the kiosk's listener.
  public void serve(Routes... routes) {
    listener =
        Listener.start(
            Door.open("127.0.0.1", 0), clock, random, java.util.List.of(routes), Routes::kiosk);
  }

  /// The gate that knows the sessions of this fixture.
  public Gate gate() {
    return new Gate() {
      @Override
      public SessionPrincipal visitor(ServerRequest request) {
        SessionPrincipal principal = sessions.get(token(request));
        if (principal == null) {
          throw new ProblemException(401, "unauthorized", "No such session");
        }
        return principal;
      }

      @Override
      public KioskPrincipal kiosk(ServerRequest request) {
        if (!token(request).equals(KIOSK)) {
          throw new ProblemException(401, "unauthorized", "No such kiosk");
        }
        return new KioskPrincipal(KIOSK, "天河区政务服务中心", "A03");
      }
    };
  }

  /// Signs a person in, making the person on first sight.
  public SessionPrincipal signIn(String name, String idNumber) {
    String personId = database.write(tx -> persons.identify(tx, name, idNumber));
    SessionPrincipal principal =
        new SessionPrincipal(
            UUID.randomUUID().toString(),
            personId,
            KIOSK,
            clock.instant(),
            clock.instant().plus(Duration.ofMinutes(20)));
    sessions.put(principal.sessionId(), principal);
    return principal;
  }

  /// GET in the name of a session (or of [#KIOSK]).
  public HttpResponse<String> get(String token, String path) {
    return send(request(token, path).GET());
  }

  /// POST in the name of a session (or of [#KIOSK]) under a fresh idempotency key.
  public HttpResponse<String> post(String token, String path, String json) {
    return post(token, path, json, UUID.randomUUID().toString());
  }

  /// POST under the given idempotency key.
  public HttpResponse<String> post(String token, String path, String json, String key) {
    return send(
        request(token, path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /// Any other method, without an idempotency key.
  public HttpResponse<String> send(String method, String token, String path, String json) {
    return send(
        request(token, path)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json)));
  }

  @Override
  public void close() {
    if (listener != null) {
      listener.close();
    }
    http.close();
    database.close();
  }

  private HttpRequest.Builder request(String token, String path) {
    if (listener == null) {
      throw new IllegalStateException("call serve first");
    }
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + listener.port() + path))
        .header("Authorization", "Test " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String token(ServerRequest request) {
    return request
        .headers()
        .first(HeaderNames.AUTHORIZATION)
        .filter(value -> value.startsWith("Test "))
        .map(value -> value.substring(5))
        .orElse("");
  }
}
