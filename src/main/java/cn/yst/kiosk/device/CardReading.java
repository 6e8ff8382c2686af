package cn.yst.kiosk.device;

/// How an attempt to read a card ended.
public sealed interface CardReading {
  /// The card was read. Whoever takes it closes it.
  record Read(IdCard card) implements CardReading {}

  /// No card was laid down in time.
  record NoCard() implements CardReading {}

  /// The card left the reader too early: it should be laid down again and lie still.
  record PulledAway() implements CardReading {}

  /// The card lies there but cannot be read: not an identity card, or broken.
  record Unreadable() implements CardReading {}

  /// The reader itself is of no use now; the visitor types instead.
  record Unavailable() implements CardReading {}
}
