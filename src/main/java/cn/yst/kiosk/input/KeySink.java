package cn.yst.kiosk.input;

/// What keys type into: a number entry, a field, or the keyboard's composition in between.
public interface KeySink {
  /// Types one character; a sink that has no use for it ignores it.
  void insert(int codePoint);

  /// Takes back the last character, a whole code point.
  void backspace();

  /// Takes back everything.
  void clear();
}
