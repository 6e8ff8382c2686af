package cn.yst.contract;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// An enterprise's unified social credit code.
///
/// Built only from the right form. The check character may be wrong: codes issued with a wrong
/// one exist, so the program points at the doubtful character and the registry decides.
///
/// Source: GB 32100 (alphabet, form and check character), GB 11714 (characters 9 to 17).
///
/// @param value 18 characters of [#ALPHABET], characters 3 to 8 digits
public record CreditCode(String value) {
  /// The digits and the letters without I O S V Z, in the order of their values.
  public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final Pattern FORM =
      Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

  public CreditCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the form of a credit code");
    }
  }

  /// Whether the last character is the one that the first 17 ask for.
  public boolean checkCharacterFits() {
    return doubtfulCharacter().isEmpty();
  }

  /// The position (1 to 18) of the character that is most likely wrong, or empty if the check
  /// character fits.
  public OptionalInt doubtfulCharacter() {
    return CreditCodeCheck.doubtfulCharacter(value);
  }

  /// The check character for the first 17 characters of a code.
  ///
  /// @param code at least 17 characters of the alphabet; what follows is not looked at
  public static char checkCharacterOf(CharSequence code) {
    return ALPHABET.charAt(Math.floorMod(-CreditCodeCheck.weightedSum(code, 17), 31));
  }
}
