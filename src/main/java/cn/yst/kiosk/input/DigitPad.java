package cn.yst.kiosk.input;

import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.TypedKeys;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The pad for codes of digits: three columns of four; where height is short (low reach, landscape)
/// six of two.
public final class DigitPad extends StackPane implements TypedKeys {
  private final ObjectProperty<@Nullable KeySink> entry = new SimpleObjectProperty<>(this, "entry");
  private final KeySink keys = new Relay(entry);
  private final BooleanProperty low = new SimpleBooleanProperty(this, "low");
  private final KeyGrid tallGrid = new KeyGrid(18, 148);
  private final KeyGrid lowGrid = new KeyGrid(16, 142);
  private final List<Key> digits = new ArrayList<>();
  private final Key clear = new Key("keyClear", "", keys::clear, "key-pad", "key-fn");
  private final Key delete = new Key("keyDelete", "", keys::backspace, "key-pad", "key-fn");

  /// A pad that types into nothing yet.
  public DigitPad() {
    getStyleClass().addAll("keybed", "id-pad");
    for (char digit = '0'; digit <= '9'; digit++) {
      char typed = digit;
      digits.add(
          new Key("key" + digit, String.valueOf(digit), () -> keys.insert(typed), "key-pad"));
    }
    delete.setGraphic(new Icon("fltfal-backspace-24"));
    delete.repeating();
    low.subscribe(this::arrange);
    Surroundings.watch(this, low);
  }

  @Override
  public void take(KeyEvent event) {
    HardwareKeys.type(event, keys);
  }

  /// What the keys type into.
  public void setEntry(DigitEntry value) {
    entry.set(value);
  }

  /// See [#setEntry].
  public @Nullable KeySink getEntry() {
    return entry.get();
  }

  /// The word on the key that takes everything back.
  public StringProperty clearTextProperty() {
    return clear.textProperty();
  }

  /// See [#clearTextProperty()].
  public String getClearText() {
    return clear.getText();
  }

  /// See [#clearTextProperty()].
  public void setClearText(String word) {
    clear.setText(word);
  }

  private void arrange(boolean isLow) {
    (isLow ? tallGrid : lowGrid).start(1);
    if (isLow) {
      KeyGrid.Row first = lowGrid.start(6).row(0);
      digits.subList(1, 7).forEach(first::add);
      KeyGrid.Row second = lowGrid.row(0).add(clear);
      digits.subList(7, 10).forEach(second::add);
      second.add(digits.getFirst()).add(delete);
    } else {
      tallGrid.start(3);
      for (int row = 0; row < 3; row++) {
        KeyGrid.Row three = tallGrid.row(0);
        digits.subList(1 + row * 3, 4 + row * 3).forEach(three::add);
      }
      tallGrid.row(0).add(clear).add(digits.getFirst()).add(delete);
    }
    getChildren().setAll(isLow ? lowGrid : tallGrid);
  }
}
