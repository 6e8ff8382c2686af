package cn.yst.kiosk.session;

import java.util.Arrays;

/// Personal characters of a visit, kept where they can be erased: in no `String` and in no log.
///
/// Made by [Secrets#keep], which zeroes it when the visit ends.
public final class Secret {
  private final char[] characters;

  /// Takes the array over; the caller must not keep it.
  Secret(char[] characters) {
    this.characters = characters;
  }

  /// A copy, which the caller erases after use.
  public char[] copy() {
    return characters.clone();
  }

  /// As text, for what takes nothing else: a field, the wire. Nobody keeps it.
  public String text() {
    return new String(characters);
  }

  /// How many characters it holds, also after it was erased.
  public int length() {
    return characters.length;
  }

  /// Whether the visit has ended and nothing is left.
  public boolean erased() {
    for (char c : characters) {
      if (c != 0) {
        return false;
      }
    }
    return true;
  }

  void erase() {
    Arrays.fill(characters, '\0');
  }

  /// Masked, so that it never reaches a log by accident.
  @Override
  public String toString() {
    return "Secret[*]";
  }
}
