package cn.yst.kiosk.login;

import java.util.Locale;

/// What the hint about the card reader says.
///
/// | hint \ event | usable, taken | unusable | left behind | reading | pulled away | unreadable |
/// | --- | --- | --- | --- | --- | --- | --- |
/// | none, ready, reading, left | ready | none | left | reading | again | unreadable |
/// | again, unreadable | the same | none | left | reading | again | unreadable |
public enum CardHint {
  /// No reader that works: nothing is said of one.
  NONE,
  /// 读卡器就绪.
  READY,
  /// 卡片读取中，请勿移开.
  READING,
  /// The card was taken away too early and should be laid down again.
  AGAIN,
  /// No identity card, or a broken one.
  UNREADABLE,
  /// A card lies there that was read before; it must be lifted to be read again.
  LEFT;

  /// The key of the words about it.
  String key() {
    return "cardHint." + name().toLowerCase(Locale.ROOT);
  }

  /// The hint after an event; a card that was read is no matter of a hint.
  CardHint on(CardEvent event) {
    return switch (event) {
      case CardEvent.Usable _, CardEvent.Taken _ ->
          this == AGAIN || this == UNREADABLE ? this : READY;
      case CardEvent.Unusable _ -> NONE;
      case CardEvent.LeftBehind _ -> LEFT;
      case CardEvent.Reading _ -> READING;
      case CardEvent.PulledAway _ -> AGAIN;
      case CardEvent.Unreadable _ -> UNREADABLE;
      case CardEvent.Read _ -> this;
    };
  }
}
