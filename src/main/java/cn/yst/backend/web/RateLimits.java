package cn.yst.backend.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.concurrent.ConcurrentHashMap;

/// Counts what happened in a sliding window, by rule and caller.
public final class RateLimits {
  private static final String RATE_LIMITED = "rate_limited";

  private final Clock clock;
  private final ConcurrentHashMap<Key, ArrayDeque<Instant>> windows = new ConcurrentHashMap<>();

  public RateLimits(Clock clock) {
    this.clock = clock;
  }

  /// Counts one event.
  ///
  /// @throws ProblemException 429 with the time until one more is allowed; the refused event is not
  ///     counted
  public void take(Limit limit, String caller) {
    take(limit, caller, RATE_LIMITED);
  }

  /// Counts one event, refusing under a code of its own.
  ///
  /// @throws ProblemException 429 with the code and the time until one more is allowed
  public void take(Limit limit, String caller, String code) {
    windows.compute(
        new Key(limit, caller),
        (key, window) -> {
          ArrayDeque<Instant> events = window == null ? new ArrayDeque<>() : window;
          Instant now = clock.instant();
          forget(events, now.minus(limit.window));
          refuseWhenFull(limit, events, now, code);
          events.addLast(now);
          return events;
        });
  }

  /// Refuses if the limit is reached already, counting nothing.
  ///
  /// @throws ProblemException 429 with the time until one more is allowed
  public void check(Limit limit, String caller) {
    windows.computeIfPresent(
        new Key(limit, caller),
        (key, events) -> {
          Instant now = clock.instant();
          forget(events, now.minus(limit.window));
          refuseWhenFull(limit, events, now, RATE_LIMITED);
          return events;
        });
  }

  /// Drops empty windows.
  public void sweep() {
    Instant now = clock.instant();
    windows.forEach(
        (key, window) ->
            windows.computeIfPresent(
                key,
                (k, events) -> {
                  forget(events, now.minus(k.limit.window));
                  return events.isEmpty() ? null : events;
                }));
  }

  private static void refuseWhenFull(
      Limit limit, ArrayDeque<Instant> events, Instant now, String code) {
    if (events.size() >= limit.most) {
      Duration left = Duration.between(now, events.getFirst().plus(limit.window));
      throw ProblemException.rateLimited(code, left.plusMillis(999));
    }
  }

  private static void forget(ArrayDeque<Instant> events, Instant before) {
    while (!events.isEmpty() && !events.getFirst().isAfter(before)) {
      events.removeFirst();
    }
  }

  /// At most so many events in the window.
  ///
  /// @param name of the rule
  /// @param most events, 1 or more
  /// @param window length of the sliding window
  public record Limit(String name, int most, Duration window) {}

  private record Key(Limit limit, String caller) {}
}
