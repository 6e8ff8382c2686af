package cn.yst.kiosk.input;

import java.util.List;
import java.util.OptionalInt;

/// What the credit-code field shows.
///
/// @param cells 18 places; a credit code is public and never masked
/// @param entered how many characters are typed, 0 to 18
/// @param caret the place the next character goes to, 0 to 18
/// @param doubtful once 18 are typed and the check fails, the position (1 to 18) to compare with
///     the licence; a warning, never a refusal
public record CreditCodeState(List<Cell> cells, int entered, int caret, OptionalInt doubtful) {
  public CreditCodeState {
    cells = List.copyOf(cells);
  }

  /// How many characters are still missing, 18 to 0.
  public int missing() {
    return CreditCodeEntry.LENGTH - entered;
  }

  public boolean isComplete() {
    return missing() == 0;
  }

  /// Whether the code is complete and its check character fits.
  public boolean fits() {
    return isComplete() && doubtful.isEmpty();
  }

  /// Whether the next character must be a digit: the places of the registry's district.
  public boolean wantsDigit() {
    return CreditCodeEntry.isDistrict(caret);
  }
}
