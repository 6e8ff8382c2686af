package cn.yst.kiosk.input;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Shows a credit code while it is typed, in groups; a touched place is replaced by the next key.
/// The character that is most likely misread is drawn amber.
public final class CreditCodeField extends StackPane {
  private final ObjectProperty<@Nullable CreditCodeEntry> entry =
      new SimpleObjectProperty<>(this, "entry");
  private final CodeCells cells = new CodeCells(this::touched, 4, 4, 4, 4, 2);
  private Subscription shown = Subscription.EMPTY;

  /// A field that shows nothing yet.
  public CreditCodeField() {
    getStyleClass().addAll("kiosk-field", "code-field");
    getChildren().add(cells);
    CodeField.takeFocusWhenTouched(this);
    HardwareKeys.feed(this, new Relay(entry));
    entry.subscribe(this::follow);
  }

  /// Whether the keys type into this field; if not, it shows no caret.
  void setTypedIn(boolean typedIn) {
    ActiveField.mark(this, typedIn);
  }

  /// The code to show and to type into.
  public void setEntry(CreditCodeEntry value) {
    entry.set(value);
  }

  public @Nullable CreditCodeEntry getEntry() {
    return entry.get();
  }

  private void touched(int place) {
    CreditCodeEntry target = entry.get();
    if (target != null) {
      target.place(place);
    }
  }

  private void follow(@Nullable CreditCodeEntry now) {
    shown.unsubscribe();
    shown = now == null ? Subscription.EMPTY : now.stateProperty().subscribe(this::show);
  }

  private void show(CreditCodeState state) {
    cells.show(state.cells(), state.caret());
    CodeField.mark(this, false, state.doubtful().isPresent());
  }
}
