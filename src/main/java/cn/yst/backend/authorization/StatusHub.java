package cn.yst.backend.authorization;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Wakes those who wait for an authorization to change. A waiter subscribes first and reads
/// afterwards, so no change falls between.
final class StatusHub {
  private final ConcurrentHashMap<String, Set<Subscription>> waiting = new ConcurrentHashMap<>();
  private volatile boolean closed;

  Subscription subscribe(String handle) {
    Subscription subscription = new Subscription(handle);
    waiting.compute(
        handle,
        (key, set) -> {
          Set<Subscription> known = set == null ? ConcurrentHashMap.newKeySet() : set;
          known.add(subscription);
          return known;
        });
    return subscription;
  }

  /// How many wait for this authorization.
  int waiting(String handle) {
    return waiting.getOrDefault(handle, Set.of()).size();
  }

  /// The authorization has changed, and the change is committed.
  void wake(String handle) {
    waiting.getOrDefault(handle, Set.of()).forEach(each -> each.signal.release());
  }

  /// Sends everybody home.
  void close() {
    closed = true;
    waiting.keySet().forEach(this::wake);
  }

  boolean closed() {
    return closed;
  }

  /// One waiter.
  final class Subscription implements AutoCloseable {
    private final String handle;
    private final Semaphore signal = new Semaphore(0);

    private Subscription(String handle) {
      this.handle = handle;
    }

    /// Waits for the next change.
    ///
    /// @return whether there was one
    boolean await(Duration most) throws InterruptedException {
      boolean woken = signal.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
      signal.drainPermits();
      return woken;
    }

    @Override
    public void close() {
      waiting.computeIfPresent(
          handle,
          (key, set) -> {
            set.remove(this);
            return set.isEmpty() ? null : set;
          });
    }
  }
}
