package cn.yst.kiosk.login;

import cn.yst.kiosk.concurrent.Discardable;
import cn.yst.kiosk.device.IdCard;

/// What the card reader tells a screen.
sealed interface CardEvent {
  /// A card may be laid down.
  record Usable() implements CardEvent {}

  /// The reader is of no use now: out of order, or pulled out.
  record Unusable() implements CardEvent {}

  /// A card that was read before lies there still.
  record LeftBehind() implements CardEvent {}

  /// A card is being read.
  record Reading() implements CardEvent {}

  /// A card was read, and still lies there. Whoever takes it closes it.
  record Read(IdCard card) implements CardEvent, Discardable {
    @Override
    public void discard() {
      card.close();
    }
  }

  /// The card is gone from the reader.
  record Taken() implements CardEvent {}

  /// The card left too early.
  record PulledAway() implements CardEvent {}

  /// What lies there is no identity card, or a broken one.
  record Unreadable() implements CardEvent {}
}
