package cn.yst.contract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An 18-character citizen identity number, an 18-digit permit of the same form (residents of Hong
/// Kong, Macao and Taiwan: 81, 82, 83; permanent residents since 2023: 9), or the 15 characters on
/// a permanent resident's card of 2017: country, place, birth date `yyMMdd`, two more digits. Those
/// are only ever read from a card, never typed.
///
/// Built only from the right form and a birth date that exists. The check character may be
/// wrong: numbers issued by mistake exist, so the program warns and the registry decides. Of the 15
/// characters only the form is checked.
///
/// Source: GB 11643 (form, weights and check character), GB/T 2260 (provinces).
///
/// @param value 17 digits and a digit or a capital X, or 3 capitals and 12 digits
public record IdNumber(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]|[A-Z]{3}[0-9]{12}");
  private static final int OLD_CARD = 15;

  /// The last cards of 2017 were issued in this year: nobody on them was born later.
  private static final int LAST_OLD_CARD = 2023;

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83");

  public IdNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the form of an identity number");
    }
    if (birthDateOf(value).isEmpty()) {
      throw new IllegalArgumentException("no such birth date");
    }
  }

  /// The birth date that the number states.
  public LocalDate birthDate() {
    return birthDateOf(value).orElseThrow();
  }

  /// Whether these are the 15 characters of a permanent resident's card of 2017.
  public boolean isOfOldCard() {
    return value.length() == OLD_CARD;
  }

  /// Whether the last character is the one that the first 17 digits ask for; of the 15 characters
  /// nobody asks.
  public boolean checkCharacterFits() {
    return isOfOldCard() || value.charAt(17) == checkCharacterOf(value);
  }

  /// The birth date in a number of either form; empty if it has neither, or no such day. A card of
  /// 2017 does not state the century: who may be a child counts as one, not as a hundred years old.
  public static Optional<LocalDate> birthDateOf(CharSequence number) {
    if (!FORM.matcher(number).matches()) {
      return Optional.empty();
    }
    if (number.length() != OLD_CARD) {
      return birthDateIn(number.subSequence(6, 14));
    }
    Optional<LocalDate> thisCentury = birthDateIn("20" + number.subSequence(7, 13));
    return thisCentury.filter(born -> born.getYear() <= LAST_OLD_CARD).isPresent()
        ? thisCentury
        : birthDateIn("19" + number.subSequence(7, 13));
  }

  /// The check character for the first 17 digits of a number.
  ///
  /// @param number at least 17 digits; what follows is not looked at
  public static char checkCharacterOf(CharSequence number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECK_CHARACTERS.charAt(sum % 11);
  }

  /// Reads a date of the form `yyyyMMdd`; empty if it is not in the calendar or before 1900.
  public static Optional<LocalDate> birthDateIn(CharSequence digits) {
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(digits, 0, 4, 10),
              Integer.parseInt(digits, 4, 6, 10),
              Integer.parseInt(digits, 6, 8, 10));
      return date.getYear() < 1900 ? Optional.empty() : Optional.of(date);
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /// Whether the first digits name a province: two digits, or for a permanent resident the two
  /// after the leading 9.
  public static boolean startsWithRegion(CharSequence number) {
    int from = !number.isEmpty() && number.charAt(0) == '9' ? 1 : 0;
    return number.length() >= from + 2
        && PROVINCES.contains(number.subSequence(from, from + 2).toString());
  }

  /// Masked, so that a number never reaches a log by accident.
  @Override
  public String toString() {
    return "IdNumber["
        + value.substring(0, 3)
        + "************"
        + value.substring(value.length() - 3)
        + "]";
  }
}
