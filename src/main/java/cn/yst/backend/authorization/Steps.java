package cn.yst.backend.authorization;

import cn.yst.backend.web.Story;
import cn.yst.contract.AuthorizationState;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// The steps taken in one transaction.
final class Steps {
  private final Handle tx;
  private final AuthorizationStore store;
  private final Instant now;
  private final Set<String> changed = new LinkedHashSet<>();

  Steps(Handle tx, AuthorizationStore store, Instant now) {
    this.tx = tx;
    this.store = store;
    this.now = now;
  }

  Handle tx() {
    return tx;
  }

  Instant now() {
    return now;
  }

  /// Takes a step; see [AuthorizationStore#step].
  Authorization take(Authorization from, Change change) {
    Story.signIn(from.handle());
    changed.add(from.handle());
    return store.step(tx, from, change);
  }

  /// The authorization as it stands now: expired if its time is over.
  Authorization fresh(Authorization authorization) {
    Story.signIn(authorization.handle());
    return authorization.overdue(now)
        ? take(
            authorization, Change.to(AuthorizationState.EXPIRED, "service").because("time_is_over"))
        : authorization;
  }

  Set<String> changed() {
    return changed;
  }
}
