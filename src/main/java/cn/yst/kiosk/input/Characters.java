package cn.yst.kiosk.input;

/// What is special about a character.
final class Characters {
  private Characters() {}

  /// Whether a code point has no meaning of its own: older identity cards used such for rare
  /// characters. It is shown and flagged, never replaced.
  static boolean isPrivateUse(int codePoint) {
    return Character.getType(codePoint) == Character.PRIVATE_USE;
  }
}
