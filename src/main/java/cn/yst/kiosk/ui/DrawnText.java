package cn.yst.kiosk.ui;

import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// What the toolkit keeps of drawn text. JavaFX remembers the characters of every short text that
/// was laid out, until 65,536 of them have come together; then it forgets them all. Nothing else
/// takes them away, and a name that a visitor typed is among them.
public final class DrawnText {
  private static final int REMEMBERED = 65_536;

  /// Longer texts are not remembered.
  private static final int LONGEST = 240;

  private DrawnText() {}

  /// Makes the toolkit forget all of it, by more meaningless text than it remembers. Takes some
  /// tens of milliseconds; called on the screen's thread.
  public static void forget() {
    Text nothing = new Text();
    // As text fields and labels measure theirs: other texts are not remembered.
    nothing.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    String filling = "0".repeat(LONGEST - 8);
    for (int i = 0; i <= REMEMBERED / LONGEST + 1; i++) {
      nothing.setText("%08d".formatted(i) + filling);
      nothing.getLayoutBounds();
    }
  }
}
