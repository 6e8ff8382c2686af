package cn.yst.kiosk.input;

/// One place of a number as it is drawn.
///
/// @param character what the place shows: the character typed, [#MASK], or a space while empty
public record Cell(char character, Mark mark) {
  /// What stands for a hidden character.
  public static final char MASK = '•';

  /// How a place is drawn.
  public enum Mark {
    EMPTY,
    PLAIN,
    MASKED,
    /// Most likely misread; drawn amber.
    DOUBTFUL
  }

  static Cell empty() {
    return new Cell(' ', Mark.EMPTY);
  }

  static Cell plain(char character) {
    return new Cell(character, Mark.PLAIN);
  }

  static Cell masked() {
    return new Cell(MASK, Mark.MASKED);
  }

  static Cell doubtful(char character) {
    return new Cell(character, Mark.DOUBTFUL);
  }
}
