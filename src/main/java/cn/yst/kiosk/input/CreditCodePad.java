package cn.yst.kiosk.input;

import cn.yst.contract.CreditCode;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.TypedKeys;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The pad for credit codes: the digits, then the letters that a code can have. While a place of
/// the district is typed the letters are off.
public final class CreditCodePad extends StackPane implements TypedKeys {
  private static final int COLUMNS = 10;
  private static final String LETTERS = CreditCode.ALPHABET.substring(10);

  private final ObjectProperty<@Nullable CreditCodeEntry> entry =
      new SimpleObjectProperty<>(this, "entry");
  private final KeySink keys = new Relay(entry);
  private final List<Key> letters = new ArrayList<>();
  private final Key clear = new Key("keyClear", "", keys::clear, "key-fn");
  private final Label hint = new Label();

  /// A pad that types into nothing yet.
  public CreditCodePad() {
    getStyleClass().addAll("keybed", "credit-code-pad");
    hint.getStyleClass().add("key-hint");
    hint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    KeyGrid grid = new KeyGrid(11, 100).start(COLUMNS);
    KeyGrid.Row row = grid.row(0);
    "1234567890".chars().mapToObj(this::key).forEach(row::add);
    LETTERS.chars().mapToObj(this::key).forEach(letters::add);
    for (int from = 0; from < LETTERS.length() - 1; from += COLUMNS) {
      KeyGrid.Row keys = grid.row(0);
      letters.subList(from, from + COLUMNS).forEach(keys::add);
    }
    Key delete = new Key("keyDelete", "", keys::backspace, "key-fn").repeating();
    delete.setGraphic(new Icon("fltfal-backspace-24"));
    grid.row(0).add(letters.getLast()).add(hint, 4).add(clear, 2).add(delete, 3);
    getChildren().add(grid);
    entry.subscribe(this::follow);
  }

  @Override
  public void take(KeyEvent event) {
    HardwareKeys.type(event, keys);
  }

  /// What the keys type into.
  public void setEntry(CreditCodeEntry value) {
    entry.set(value);
  }

  public @Nullable CreditCodeEntry getEntry() {
    return entry.get();
  }

  /// The word on the key that takes back everything.
  public StringProperty clearTextProperty() {
    return clear.textProperty();
  }

  public String getClearText() {
    return clear.getText();
  }

  public void setClearText(String text) {
    clear.setText(text);
  }

  /// Which letters a code never has, in words.
  public StringProperty hintProperty() {
    return hint.textProperty();
  }

  public String getHint() {
    return hint.getText();
  }

  public void setHint(String text) {
    hint.setText(text);
  }

  private Key key(int character) {
    return new Key(
        "key" + (char) character, Character.toString(character), () -> keys.insert(character));
  }

  private void follow(@Nullable CreditCodeEntry now) {
    for (Key letter : letters) {
      letter.disableProperty().unbind();
      if (now != null) {
        letter.disableProperty().bind(now.stateProperty().map(CreditCodeState::wantsDigit));
      }
    }
  }
}
