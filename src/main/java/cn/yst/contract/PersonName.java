package cn.yst.contract;

import java.util.Optional;
import java.util.regex.Pattern;

/// A person's name as it is typed: 2 to 30 Chinese characters, with middle dots between the parts
/// of names such as 阿依·古丽; or, as on the card of a permanent resident, 2 to 50 Latin letters with
/// spaces, commas, hyphens and apostrophes between the parts. Counted by code points, so that rare
/// characters count as one.
///
/// A name read from a card is taken as it is and never comes here.
///
/// @param value as typed, but trimmed, with middle dots as U+00B7, and with the half-width form of
///     full-width letters and signs. Not normalised: NFC would replace a compatibility ideograph
///     (U+F900 …) that stands on the person's document by another character. Names are compared as
///     NFC copies in capitals, where they are compared
public record PersonName(String value) {
  private static final int LEAST = 2;
  private static final int MOST = 30;
  private static final int MOST_LATIN = 50;
  private static final int DOT = '·';
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]+(?:[ ,'-]{1,2}[A-Za-z]+)*");

  /// The name that a visitor typed, or nothing if it holds an unexpected character or length.
  public static Optional<PersonName> typed(CharSequence text) {
    String name =
        text.codePoints()
            .map(PersonName::oneForm)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    int length = name.codePointCount(0, name.length());
    boolean fits =
        length >= LEAST
            && (LATIN.matcher(name).matches()
                ? length <= MOST_LATIN
                : length <= MOST && isChinese(name));
    return fits ? Optional.of(new PersonName(name)) : Optional.empty();
  }

  private static boolean isChinese(String name) {
    return name.codePoints().allMatch(PersonName::isChinese)
        && name.codePointAt(0) != DOT
        && name.codePointBefore(name.length()) != DOT;
  }

  /// The spellings of the middle dot that input methods and documents use, of the apostrophe, and
  /// the full-width forms of ASCII.
  private static int oneForm(int c) {
    return switch (c) {
      case '•', '‧', '・', '･', '∙', '⋅', '．', '●' -> DOT;
      case '’', '‘' -> '\'';
      case '\u3000' -> ' ';
      default -> c >= '！' && c <= '～' ? c - '！' + '!' : c;
    };
  }

  /// Chinese characters, the dot, and private-use characters, which old cards may carry: they are
  /// accepted and never replaced.
  private static boolean isChinese(int c) {
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
