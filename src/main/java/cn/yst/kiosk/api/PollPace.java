package cn.yst.kiosk.api;

import java.time.Duration;

/// When the token endpoint may be asked next (RFC 8628 §3.5): never sooner than the interval after
/// the last question, and seldom while a status stream would bring the news.
final class PollPace {
  private static final Duration SLOWER = Duration.ofSeconds(5);

  private Duration interval;
  private Duration listening = Duration.ZERO;
  private long last;
  private long next;
  private long floor;

  /// @param now the monotonic clock
  PollPace(Duration interval, long now) {
    this.interval = interval;
    this.last = now - interval.toNanos();
    this.floor = last;
    this.next = now + interval.toNanos();
  }

  /// When to ask next.
  long next() {
    return next;
  }

  boolean due(long now) {
    return now - next >= 0;
  }

  /// Something happened: ask as soon as the interval allows.
  void now(long now) {
    next = later(later(now, last + interval.toNanos()), floor);
  }

  /// A question was sent.
  void asked(long now) {
    last = now;
    plan();
  }

  /// How seldom to ask while somebody listens; zero while nobody does.
  void listening(Duration seldom) {
    listening = seldom;
    plan();
  }

  /// The server wants five seconds more between questions, for good.
  void slowDown() {
    interval = interval.plus(SLOWER);
    plan();
  }

  /// The server wants to be left alone until then.
  void notBefore(long time) {
    floor = time;
    plan();
  }

  private void plan() {
    Duration gap = interval.compareTo(listening) > 0 ? interval : listening;
    next = later(last + gap.toNanos(), floor);
  }

  private static long later(long a, long b) {
    return a - b > 0 ? a : b;
  }
}
