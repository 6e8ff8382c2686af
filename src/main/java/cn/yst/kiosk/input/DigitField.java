package cn.yst.kiosk.input;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows a code of six digits while it is typed, each in a cell of its own, and takes a hardware
/// keyboard. Where it stands, the keys type into it.
public final class DigitField extends StackPane {
  private static final int DIGITS = 6;

  private final ObjectProperty<@Nullable DigitEntry> entry =
      new SimpleObjectProperty<>(this, "entry");
  private final CodeCells cells = new CodeCells(place -> {}, 3, 3);

  /// A field that shows nothing yet.
  public DigitField() {
    getStyleClass().addAll("kiosk-field", "code-field", "digit-field");
    getChildren().add(cells);
    ActiveField.mark(this, true);
    CodeField.takeFocusWhenTouched(this);
    HardwareKeys.feed(this, new Relay(entry));
  }

  /// The code to show and to type into, of six digits.
  public void setEntry(DigitEntry value) {
    entry.set(value);
    value.lengthProperty().subscribe(() -> show(value));
    show(value);
  }

  /// See [#setEntry].
  public @Nullable DigitEntry getEntry() {
    return entry.get();
  }

  /// Marks the code as refused.
  public void setWrong(boolean wrong) {
    CodeField.mark(this, wrong, false);
  }

  private void show(DigitEntry typed) {
    List<Cell> shown = new ArrayList<>();
    for (int i = 0; i < DIGITS; i++) {
      shown.add(i < typed.lengthProperty().get() ? Cell.plain(typed.at(i)) : Cell.empty());
    }
    cells.show(shown, typed.lengthProperty().get());
  }
}
