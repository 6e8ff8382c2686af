package cn.yst.kiosk.input;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Shows an identity number while it is typed, group by group, and takes a hardware keyboard. Where
/// it stands, the keys type into it.
public final class IdNumberField extends StackPane {
  private final ObjectProperty<@Nullable IdNumberEntry> entry =
      new SimpleObjectProperty<>(this, "entry");
  private final CodeCells cells = new CodeCells(place -> {}, 6, 8, 4);
  private final Label prompt = new Label();
  private Subscription shown = Subscription.EMPTY;

  /// A field that shows nothing yet.
  public IdNumberField() {
    getStyleClass().addAll("kiosk-field", "code-field");
    prompt.getStyleClass().add("code-prompt");
    getChildren().addAll(prompt, cells);
    ActiveField.mark(this, true);
    CodeField.takeFocusWhenTouched(this);
    HardwareKeys.feed(this, new Relay(entry));
    entry.subscribe(this::follow);
  }

  /// The number to show and to type into.
  public void setEntry(IdNumberEntry value) {
    entry.set(value);
  }

  public @Nullable IdNumberEntry getEntry() {
    return entry.get();
  }

  /// What stands in the field while it is empty and without the focus.
  public StringProperty promptTextProperty() {
    return prompt.textProperty();
  }

  public String getPromptText() {
    return prompt.getText();
  }

  public void setPromptText(String text) {
    prompt.setText(text);
  }

  private void follow(@Nullable IdNumberEntry now) {
    shown.unsubscribe();
    shown = now == null ? Subscription.EMPTY : now.stateProperty().subscribe(this::show);
  }

  private void show(IdNumberState state) {
    cells.show(state.cells(), state.entered());
    cells.visibleProperty().unbind();
    prompt.visibleProperty().bind(cells.visibleProperty().not());
    if (state.entered() == 0) {
      cells.visibleProperty().bind(focusedProperty());
    } else {
      cells.setVisible(true);
    }
    CodeField.mark(
        this,
        state.birthDate() == Tick.WRONG,
        state.checkCharacter() == Tick.WRONG || state.region() == Tick.WRONG);
  }
}
