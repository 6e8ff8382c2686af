package cn.yst.backend.web;

import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Database;
import cn.yst.backend.db.Races;
import cn.yst.backend.db.Rows;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Runs the effect of an unsafe call once for each key, however often the call is repeated.
///
/// The key, the digest of the request and the sealed answer are stored in the transaction of the
/// effect. The same key with another request is 422 `idempotency_mismatch`, a repetition while the
/// first still runs is 409 `still_running`. A refusal that is thrown stores nothing: the repeated
/// call is simply decided again.
public final class Idempotency {
  private static final Duration KEEP = Duration.ofHours(24);
  private static final Pattern UUID4 =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

  private final Database database;
  private final Vault vault;
  private final Clock clock;
  private final Set<String> running = ConcurrentHashMap.newKeySet();

  public Idempotency(Database database, Vault vault, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  /// A handler for an unsafe call in a visitor's name with a JSON body.
  public <T> Handler forVisitor(Gate gate, Class<T> body, VisitorEffect<T> effect) {
    return (request, response) -> {
      SessionPrincipal visitor = gate.visitor(request);
      String text = Bodies.text(request, "application/json");
      T value = Bodies.parse(text, body);
      Call call = call(request, visitor.kioskId(), visitor.sessionId(), text);
      Problems.send(response, once(call, tx -> effect.run(tx, request, visitor, value)));
    };
  }

  /// A handler for an unsafe call of the kiosk itself with a JSON body.
  public <T> Handler forKiosk(Gate gate, Class<T> body, KioskEffect<T> effect) {
    return (request, response) -> {
      KioskPrincipal kiosk = gate.kiosk(request);
      String text = Bodies.text(request, "application/json");
      T value = Bodies.parse(text, body);
      Call call = call(request, kiosk.kioskId(), null, text);
      Problems.send(response, once(call, tx -> effect.run(tx, kiosk, value)));
    };
  }

  /// The call that the request makes.
  ///
  /// @param owner whose keys these are: a kiosk id or a phone id
  /// @param sessionId the session with which the stored answer goes, or null
  /// @throws ProblemException 400 `idempotency_key_required` if the key is no UUIDv4
  public static Call call(
      ServerRequest request, String owner, @Nullable String sessionId, String body) {
    String key = Gate.idempotencyKey(request);
    if (!UUID4.matcher(key).matches()) {
      throw new ProblemException(
          400, "idempotency_key_required", "Idempotency-Key must be a UUIDv4 in lower case");
    }
    String path = request.path().absolute().path();
    return new Call(owner, key, sessionId, request.prologue().method() + " " + path + "\n" + body);
  }

  /// Runs the effect, or gives the answer it gave before.
  public Answer once(Call call, Effect effect) {
    String name = call.owner + "/" + call.key;
    if (!running.add(name)) {
      throw new ProblemException(409, "still_running", "The first call with this key still runs");
    }
    try {
      return onceHere(call, effect);
    } finally {
      running.remove(name);
    }
  }

  /// Another instance on the same database may be faster: its row is found by the second look.
  private Answer onceHere(Call call, Effect effect) {
    try {
      return database.write(tx -> answered(tx, call).orElseGet(() -> run(tx, call, effect)));
    } catch (RuntimeException e) {
      if (!Races.duplicate(e)) {
        throw e;
      }
      return database.read(tx -> answered(tx, call)).orElseThrow(() -> e);
    }
  }

  /// Forgets the answers of an ended session and those of the phones that opened or renewed it, in
  /// the transaction that ends it.
  public static void forgetSession(Handle tx, String sessionId) {
    tx.createUpdate(
            """
            delete from idempotency where session_id = :id or owner in
              (select phone_id from device_authorization where session_id = :id)
            """)
        .bind("id", sessionId)
        .execute();
  }

  /// Forgets what one owner was answered, in the transaction that ends what it was about.
  ///
  /// @param owner a phone id
  public static void forgetOwner(Handle tx, String owner) {
    tx.createUpdate("delete from idempotency where owner = :owner").bind("owner", owner).execute();
  }

  /// Forgets what is older than a day.
  public void sweep() {
    database.write(
        tx ->
            tx.createUpdate("delete from idempotency where created_at < :before")
                .bind("before", clock.instant().minus(KEEP))
                .execute());
  }

  private Optional<Answer> answered(Handle tx, Call call) {
    return tx.createQuery(
            """
            select request_hash, status, answer from idempotency
            where owner = :owner and idem_key = :key
            """)
        .bind("owner", call.owner)
        .bind("key", call.key)
        .map(Rows.of(Stored.class))
        .findOne()
        .map(stored -> replay(call, stored));
  }

  private Answer replay(Call call, Stored stored) {
    if (!MessageDigest.isEqual(stored.requestHash, hash(call))) {
      throw new ProblemException(
          422, "idempotency_mismatch", "This key was used for another request");
    }
    String kept = vault.open(context(call), stored.answer);
    return new Answer(stored.status, kept.substring(1), kept.charAt(0) == 'p');
  }

  private Answer run(Handle tx, Call call, Effect effect) {
    Answer answer = effect.run(tx);
    String kept = (answer.problem() ? "p" : "j") + answer.json();
    tx.createUpdate(
            """
            insert into idempotency (owner, idem_key, request_hash, status, answer, session_id, created_at)
            values (:owner, :key, :hash, :status, :answer, :session, :at)
            """)
        .bind("owner", call.owner)
        .bind("key", call.key)
        .bind("hash", hash(call))
        .bind("status", answer.status())
        .bind("answer", vault.seal(context(call), kept))
        .bind("session", call.sessionId)
        .bind("at", clock.instant())
        .execute();
    return answer;
  }

  private byte[] hash(Call call) {
    return vault.mac("idempotency", call.request.getBytes(StandardCharsets.UTF_8));
  }

  private static String context(Call call) {
    return "idempotency/" + call.owner + "/" + call.key;
  }

  /// One call that may be repeated.
  public record Call(String owner, String key, @Nullable String sessionId, String request) {}

  /// Does the work in the given transaction.
  @FunctionalInterface
  public interface Effect {
    Answer run(Handle tx);
  }

  /// Does a visitor's work in the given transaction.
  @FunctionalInterface
  public interface VisitorEffect<T> {
    Answer run(Handle tx, ServerRequest request, SessionPrincipal visitor, T body);
  }

  /// Does the kiosk's work in the given transaction.
  @FunctionalInterface
  public interface KioskEffect<T> {
    Answer run(Handle tx, KioskPrincipal kiosk, T body);
  }

  @SuppressWarnings("ArrayRecordComponent")
  record Stored(byte[] requestHash, int status, byte[] answer) {}
}
