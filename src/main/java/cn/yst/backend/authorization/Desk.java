package cn.yst.backend.authorization;

import cn.yst.backend.crypto.Vault;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.Idempotency;
import cn.yst.contract.Json;
import cn.yst.contract.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// Where steps are taken: each piece of work is one transaction, and those who wait for what it
/// changed are woken once it is committed.
final class Desk {
  private static final Duration KEEP = Duration.ofHours(24);
  private static final int BATCH = 200;

  private final Ground ground;
  private final AuthorizationStore store;
  private final StatusHub hub;

  Desk(Ground ground, StatusHub hub) {
    this.ground = ground;
    this.store = new AuthorizationStore(ground.audit(), ground.clock());
    this.hub = hub;
  }

  AuthorizationStore store() {
    return store;
  }

  /// Runs the work in one transaction.
  <T> T write(Function<Steps, T> work) {
    Done<T> done = ground.database().write(tx -> run(tx, work));
    done.changed.forEach(hub::wake);
    return done.result;
  }

  /// Runs the work once for the call; see [Idempotency#once].
  Answer once(Idempotency.Call call, Function<Steps, Answer> work) {
    Set<String> changed = new java.util.LinkedHashSet<>();
    Answer answer =
        ground
            .idempotency()
            .once(
                call,
                tx -> {
                  Done<Answer> done = run(tx, work);
                  changed.addAll(done.changed);
                  return done.result;
                });
    changed.forEach(hub::wake);
    return answer;
  }

  /// The identity that was entered, while the authorization is open.
  Subject identity(Steps steps, Authorization authorization) {
    byte[] sealed = store.identity(steps.tx(), authorization).orElseThrow();
    return Json.read(ground.vault().open(context(authorization.id()), sealed), Subject.class);
  }

  /// Seals the identity for one authorization, under a key of its own.
  static byte[] seal(Vault vault, String authorizationId, Subject subject) {
    return vault.seal(context(authorizationId), Json.write(subject));
  }

  /// Expires what is overdue, and forgets what ended a day ago.
  void sweep() {
    List<String> overdue = ground.database().read(tx -> store.overdue(tx, BATCH));
    for (String handle : overdue) {
      write(steps -> store.byHandle(steps.tx(), handle).map(steps::fresh));
    }
    ground
        .database()
        .write(
            tx -> {
              store.forget(tx, ground.clock().instant().minus(KEEP));
              return tx;
            });
  }

  private <T> Done<T> run(Handle tx, Function<Steps, T> work) {
    Steps steps = new Steps(tx, store, ground.clock().instant());
    T result = work.apply(steps);
    return new Done<>(result, steps.changed());
  }

  private static String context(String authorizationId) {
    return "authorization/" + authorizationId + "/identity";
  }

  private record Done<T>(T result, Set<String> changed) {}
}
