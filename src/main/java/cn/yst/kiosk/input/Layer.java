package cn.yst.kiosk.input;

/// What the keys of the keyboard are at the moment.
enum Layer {
  /// Letters that compose Chinese.
  PINYIN,
  /// Letters as they are.
  LATIN,
  /// Digits and signs.
  SYMBOLS,
  /// A grid of characters for what is composed.
  RARE,
  /// Five strokes and a wildcard.
  STROKES,
  /// The digits of a code point.
  CODE_POINT
}
