package cn.yst.kiosk.device.samv;

import cn.yst.kiosk.device.CardKind;
import cn.yst.kiosk.device.IdCard;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// The 256 bytes of text on a card. Takes what signing in needs and leaves the rest.
final class CardText {
  static final int LENGTH = 256;

  private static final int FLAG = 248;
  private static final int VALID_TO = 204;

  /// Where a kind of card keeps what, in bytes from the start of the text. Of two names the Chinese
  /// one is taken; the English one stands in where a card has no other.
  private record Layout(CardKind kind, Field name, Field otherName, Field number) {}

  private record Field(int at, int length) {}

  private static final Field RESIDENT_NAME = new Field(0, 30);
  private static final Field RESIDENT_NUMBER = new Field(122, 36);
  private static final Field NONE = new Field(0, 0);

  private CardText() {}

  /// Reads the text; empty if it has no name, or no number that could be one.
  ///
  /// @param from where the text begins
  static Optional<IdCard> read(byte[] bytes, int from) {
    Layout layout = layout(unit(bytes, from + FLAG));
    char[] name = field(bytes, from, layout.name());
    if (name.length == 0) {
      name = field(bytes, from, layout.otherName());
    }
    char[] number = field(bytes, from, layout.number());
    char[] validTo = field(bytes, from, new Field(VALID_TO, 16));
    if (name.length == 0 || !isNumber(number)) {
      Arrays.fill(name, '\0');
      Arrays.fill(number, '\0');
      return Optional.empty();
    }
    return Optional.of(
        new IdCard(layout.kind(), name, number, IdCard.isUnusual(name), date(validTo)));
  }

  private static Layout layout(char flag) {
    return switch (flag) {
      case 'J' -> new Layout(CardKind.HONG_KONG_MACAO_TAIWAN, RESIDENT_NAME, NONE, RESIDENT_NUMBER);
      case 'I' ->
          new Layout(
              CardKind.FOREIGN_2017, new Field(158, 30), new Field(0, 120), new Field(122, 30));
      case 'Y' ->
          new Layout(CardKind.FOREIGN_2023, RESIDENT_NAME, new Field(52, 70), RESIDENT_NUMBER);
      default -> new Layout(CardKind.RESIDENT, RESIDENT_NAME, NONE, RESIDENT_NUMBER);
    };
  }

  private static char unit(byte[] bytes, int at) {
    return (char) ((bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8));
  }

  /// A field without the blanks at its end.
  private static char[] field(byte[] bytes, int from, Field field) {
    int at = from + field.at();
    int length = field.length() / 2;
    while (length > 0 && isBlank(unit(bytes, at + 2 * (length - 1)))) {
      length--;
    }
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = unit(bytes, at + 2 * i);
    }
    return units;
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\0' || unit == '\u3000';
  }

  private static boolean isNumber(char[] units) {
    for (char c : units) {
      if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))) {
        return false;
      }
    }
    return units.length == 15 || units.length == 18;
  }

  /// The last day of the card; empty for a card without end.
  private static Optional<LocalDate> date(char[] digits) {
    try {
      String text = new String(digits);
      return digits.length == 8
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(text, 0, 4, 10),
                  Integer.parseInt(text, 4, 6, 10),
                  Integer.parseInt(text, 6, 8, 10)))
          : Optional.empty();
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
