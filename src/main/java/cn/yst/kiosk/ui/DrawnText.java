package cn.yst.kiosk.ui;

import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// What the toolkit keeps of drawn text. JavaFX remembers the characters of every short text that
/// was laid out, until so many of them have come together; then it forgets them all. Nothing else
/// takes them away, and a name that a visitor typed is among them.
public final class DrawnText {
  /// How many characters the toolkit remembers; it reads this once, before its first text.
  private static final String REMEMBERED = "prism.cacheLayoutSize";

  /// What it remembers unless it is told otherwise. To lay out so much takes half a second when
  /// nothing is warm yet, and the screen stands still so long.
  private static final int USUAL = 65_536;

  /// Some screens full of words; to fill it takes an eighth of the time.
  private static final int ENOUGH = 8_192;

  /// Longer texts are not remembered.
  private static final int LONGEST = 240;

  private DrawnText() {}

  /// Makes the toolkit remember little. Only before it has drawn anything.
  public static void rememberLittle() {
    System.setProperty(REMEMBERED, Integer.toString(ENOUGH));
  }

  /// Makes the toolkit forget all of it, by more meaningless text than it remembers; called on the
  /// screen's thread. Takes some milliseconds after [#rememberLittle()].
  public static void forget() {
    Text nothing = new Text();
    // As text fields and labels measure theirs: other texts are not remembered.
    nothing.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    String filling = "0".repeat(LONGEST - 8);
    for (int i = 0; i <= Integer.getInteger(REMEMBERED, USUAL) / LONGEST + 1; i++) {
      nothing.setText("%08d".formatted(i) + filling);
      nothing.getLayoutBounds();
    }
  }
}
