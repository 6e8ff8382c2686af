package cn.yst.contract;

import java.util.Optional;

/// A person's name as it is typed: 2 to 30 Chinese characters, with middle dots between the parts
/// of names such as 阿依·古丽. Counted by code points, so that rare characters count as one.
///
/// A name read from a card is taken as it is and never comes here. Full-width letters, digits and
/// signs need no half-width form: none of them is accepted.
///
/// @param value as typed, but trimmed and with middle dots as U+00B7. Not normalised: NFC would
///     replace a compatibility ideograph (U+F900 …) that stands on the person's document by another
///     character. Names are compared as NFC copies, where they are compared
public record PersonName(String value) {
  private static final int LEAST = 2;
  private static final int MOST = 30;
  private static final int DOT = '·';

  /// The name that a visitor typed, or nothing if it holds an unexpected character or length.
  public static Optional<PersonName> typed(CharSequence text) {
    String name =
        text.codePoints()
            .map(PersonName::oneDot)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    int length = name.codePointCount(0, name.length());
    boolean fits =
        length >= LEAST
            && length <= MOST
            && name.codePoints().allMatch(PersonName::expected)
            && name.codePointAt(0) != DOT
            && name.codePointBefore(name.length()) != DOT;
    return fits ? Optional.of(new PersonName(name)) : Optional.empty();
  }

  /// The spellings of the middle dot that input methods and documents use.
  private static int oneDot(int c) {
    return switch (c) {
      case '•', '‧', '・', '･', '∙', '⋅', '．', '●' -> DOT;
      default -> c;
    };
  }

  /// Chinese characters, the dot, and private-use characters, which old cards may carry: they are
  /// accepted and never replaced.
  private static boolean expected(int c) {
    return c == DOT
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  /// Says nothing, so that no name reaches a log by accident.
  @Override
  public String toString() {
    return "PersonName[*]";
  }
}
