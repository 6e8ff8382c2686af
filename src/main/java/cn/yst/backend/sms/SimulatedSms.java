package cn.yst.backend.sms;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// A gateway that is none: the demo companion shows what it would have sent. Keeps the last few
/// messages in memory; never in production.
public final class SimulatedSms implements SmsSender {
  private static final int KEPT = 20;

  private final Clock clock;
  private final Deque<Sent> sent = new ArrayDeque<>();

  public SimulatedSms(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean connected() {
    return true;
  }

  @Override
  public synchronized void send(SmsMessage message) {
    sent.addFirst(new Sent(message, clock.instant()));
    if (sent.size() > KEPT) {
      sent.removeLast();
    }
  }

  /// What was sent, newest first.
  public synchronized List<Sent> latest() {
    return List.copyOf(sent);
  }

  /// Forgets all messages.
  public synchronized void clear() {
    sent.clear();
  }

  /// A message and when it went out.
  public record Sent(SmsMessage message, Instant at) {}
}
