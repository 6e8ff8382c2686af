package cn.yst.kiosk.input;

import java.util.List;

/// What the identity-number field shows.
///
/// @param cells 18 places, masked as the rules ask
/// @param entered how many characters are typed, 0 to 18
/// @param region whether the first characters name a province; doubtful, never refused
/// @param birthDate wrong once eight digits name no day of the calendar: then the number is refused
/// @param checkCharacter wrong if the last character does not fit: a warning, never a refusal
public record IdNumberState(
    List<Cell> cells, int entered, Tick region, Tick birthDate, Tick checkCharacter) {

  public IdNumberState {
    cells = List.copyOf(cells);
  }

  /// How many characters are still missing, 18 to 0.
  public int missing() {
    return IdNumberEntry.LENGTH - entered;
  }

  /// Whether the number may be sent: 18 characters and a birth date that exists.
  public boolean isComplete() {
    return missing() == 0 && birthDate == Tick.OK;
  }

  /// Whether the next character may be an X: only the eighteenth.
  public boolean acceptsX() {
    return missing() == 1;
  }
}
