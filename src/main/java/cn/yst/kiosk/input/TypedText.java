package cn.yst.kiosk.input;

/// The text that finished characters go into.
interface TypedText {
  /// Puts text where the caret stands, in place of what is selected.
  void insert(String text);

  /// Takes back the character before the caret, a whole code point.
  void backspace();

  /// Takes back everything.
  void clear();

  /// How many characters stand in it, in code points.
  int length();

  /// What stands before the caret.
  String before();
}
