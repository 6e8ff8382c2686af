package cn.yst.kiosk.input;

import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.TypedKeys;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The pad for identity numbers: ten digits, an X that acts only as the eighteenth character,
/// and delete. Three columns of four; where height is short (low reach, landscape) six of two.
public final class IdPad extends StackPane implements TypedKeys {
  private static final double TALL_KEY = 148;
  private static final double LOW_KEY = 142;

  private final ObjectProperty<@Nullable IdNumberEntry> entry =
      new SimpleObjectProperty<>(this, "entry");
  private final KeySink keys = new Relay(entry);
  private final BooleanProperty low = new SimpleBooleanProperty(this, "low");
  private final KeyGrid tallGrid = new KeyGrid(18, TALL_KEY);
  private final KeyGrid lowGrid = new KeyGrid(16, LOW_KEY);
  private final List<Key> digits = new ArrayList<>();
  private final Key x = new Key("keyX", "X", () -> keys.insert('X'), "key-pad", "key-tint");
  private final Key delete = new Key("keyDelete", "", keys::backspace, "key-pad", "key-fn");

  /// A pad that types into nothing yet.
  public IdPad() {
    getStyleClass().addAll("keybed", "id-pad");
    for (char digit = '0'; digit <= '9'; digit++) {
      char typed = digit;
      digits.add(
          new Key("key" + digit, String.valueOf(digit), () -> keys.insert(typed), "key-pad"));
    }
    delete.setGraphic(new Icon("fltfal-backspace-24"));
    delete.repeating();
    entry.subscribe(this::follow);
    low.subscribe(this::arrange);
    Surroundings.watch(this, low);
  }

  @Override
  public void take(KeyEvent event) {
    HardwareKeys.type(event, keys);
  }

  /// What the keys type into.
  public void setEntry(IdNumberEntry value) {
    entry.set(value);
  }

  public @Nullable IdNumberEntry getEntry() {
    return entry.get();
  }

  /// Six columns of two rows instead of three of four. Inside a screen it follows the screen.
  public BooleanProperty lowProperty() {
    return low;
  }

  public boolean isLow() {
    return low.get();
  }

  public void setLow(boolean value) {
    low.set(value);
  }

  private void follow(@Nullable IdNumberEntry now) {
    x.disableProperty().unbind();
    if (now == null) {
      x.setDisable(true);
    } else {
      x.disableProperty().bind(now.stateProperty().map(state -> !state.acceptsX()));
    }
  }

  private void arrange(boolean isLow) {
    KeyGrid grid = isLow ? lowGrid : tallGrid;
    (isLow ? tallGrid : lowGrid).start(1);
    if (isLow) {
      KeyGrid.Row first = grid.start(6).row(0);
      digits.subList(1, 7).forEach(first::add);
      KeyGrid.Row second = grid.row(0).add(x);
      digits.subList(7, 10).forEach(second::add);
      second.add(digits.getFirst()).add(delete);
    } else {
      grid.start(3);
      for (int row = 0; row < 3; row++) {
        KeyGrid.Row keys = grid.row(0);
        digits.subList(1 + row * 3, 4 + row * 3).forEach(keys::add);
      }
      grid.row(0).add(x).add(digits.getFirst()).add(delete);
    }
    getChildren().setAll(grid);
  }
}
