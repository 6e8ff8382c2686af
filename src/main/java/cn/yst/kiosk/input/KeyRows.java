package cn.yst.kiosk.input;

import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.StyleClasses;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The rows of keys, laid out anew when the layer changes.
final class KeyRows extends StackPane {
  /// Characters on one page of the grid: three rows of ten.
  static final int GRID = 30;

  private static final int STROKE_GRID = 20;
  private static final double WIDE = 1.52;

  /// What the keys follow from, the choices of a grid apart. Keys that would be the same stay: new
  /// ones would be styled anew.
  private record Plan(KeyGrid grid, Messages words, Field field, Layer layer, boolean upper) {
    boolean isFixed() {
      return layer != Layer.RARE && layer != Layer.STROKES;
    }
  }

  private final KeyboardModel model;
  private final KeyGrid normal = new KeyGrid(11, 101);
  private final KeyGrid compact = new KeyGrid(10, 76);
  private KeyGrid grid = normal;
  private Messages words = Messages.chinese();
  private Field field = Field.TEXT;
  private KeyboardState state;
  private @Nullable Plan laid;

  KeyRows(KeyboardModel model) {
    this.model = model;
    this.state = model.stateProperty().get();
    getChildren().add(grid);
  }

  void setWords(Messages value) {
    words = value;
    lay();
  }

  void setField(Field value) {
    field = value;
    lay();
  }

  void setLow(boolean low) {
    grid = low ? compact : normal;
    getChildren().setAll(grid);
    lay();
  }

  void show(KeyboardState newState) {
    state = newState;
    lay();
  }

  /// What the bar says while nothing is composed.
  String hint(KeyboardState now) {
    return switch (now.layer()) {
      case RARE -> words.text("keyboard.rareHint");
      case STROKES -> words.text("keyboard.strokesHint");
      case CODE_POINT -> words.text("keyboard.codeHint");
      case PINYIN, LATIN, SYMBOLS -> "";
    };
  }

  private void lay() {
    Plan plan = new Plan(grid, words, field, state.layer(), state.upper());
    if (plan.equals(laid) && plan.isFixed()) {
      return;
    }
    laid = plan;
    grid.start(10);
    switch (state.layer()) {
      case PINYIN -> letters(false);
      case LATIN -> letters(state.upper());
      case SYMBOLS -> symbols();
      case RARE -> rare();
      case STROKES -> strokes();
      case CODE_POINT -> codePoint();
    }
  }

  private void letters(boolean upper) {
    boolean latin = state.layer() == Layer.LATIN;
    String row1 = upper ? "QWERTYUIOP" : "qwertyuiop";
    String row2 = upper ? "ASDFGHJKL" : "asdfghjkl";
    String row3 = upper ? "ZXCVBNM" : "zxcvbnm";
    typing(grid.row(0), row1);
    typing(grid.row(0.5), row2);
    KeyGrid.Row third = grid.row(0);
    if (latin) {
      Key shift = word("shiftKey", "keyboard.shift", model::shift);
      StyleClasses.toggle(shift, "key-on", upper);
      third.add(shift, WIDE);
    } else if (field == Field.TEXT) {
      third.add(layer("symbolsKey", "keyboard.symbols", Layer.SYMBOLS), WIDE);
    } else {
      third.add(layer("rareKey", "keyboard.rare", Layer.RARE), WIDE);
    }
    typing(third, row3);
    third.add(delete(), 3 - WIDE);
    KeyGrid.Row last = grid.row(0);
    if (latin && field == Field.PERSON) {
      last.add(layer("pinyinKey", "keyboard.pinyin", Layer.PINYIN), WIDE);
      typing(last, "-'");
      last.add(space(), 10 - 2 * WIDE - 3);
      typing(last, ",");
      last.add(clear(), WIDE);
    } else if (latin) {
      last.add(layer("symbolsKey", "keyboard.symbols", Layer.SYMBOLS), WIDE)
          .add(layer("pinyinKey", "keyboard.pinyin", Layer.PINYIN), WIDE);
      typing(last, "@");
      last.add(space(), 10 - 3 * WIDE - 3);
      typing(last, ",.");
      last.add(clear(), WIDE);
    } else if (field == Field.TEXT) {
      last.add(layer("rareKey", "keyboard.rare", Layer.RARE), WIDE);
      typing(last, "，");
      last.add(space(), 10 - 3 * WIDE - 2);
      typing(last, "。");
      last.add(word("newLineKey", "keyboard.newLine", model::newLine), WIDE).add(clear(), WIDE);
    } else {
      last.add(layer("strokesKey", "keyboard.strokes", Layer.STROKES), WIDE);
      last.add(
          field == Field.ENTERPRISE
              ? layer("symbolsKey", "keyboard.symbols", Layer.SYMBOLS)
              : layer("latinKey", "keyboard.latin", Layer.LATIN),
          WIDE);
      last.add(space(), 10 - 3 * WIDE - 1);
      typing(last, "·");
      last.add(clear(), WIDE);
    }
  }

  private void symbols() {
    boolean chinese = words.locale().getLanguage().equals("zh");
    typing(grid.row(0), "1234567890");
    typing(grid.row(0), chinese ? "，。、？！：；（）·" : ",.?!:;()'\"");
    typing(grid.row(0), chinese ? "“”《》—-/#&+" : "-/#&+_%*=…");
    KeyGrid.Row last =
        grid.row(0)
            .add(layer("lettersKey", "keyboard.letters", Layer.PINYIN), WIDE)
            .add(layer("latinKey", "keyboard.latin", Layer.LATIN), WIDE);
    typing(last, "@");
    last.add(space(), 10 - 3 * WIDE - 1 - (3 - WIDE)).add(clear(), WIDE).add(delete(), 3 - WIDE);
  }

  private void rare() {
    cells(GRID, 3);
    KeyGrid.Row last =
        grid.row(0)
            .add(word("lettersKey", "keyboard.back", this::back), WIDE)
            .add(layer("strokesKey", "keyboard.strokes", Layer.STROKES), WIDE)
            .add(layer("codeKey", "keyboard.code", Layer.CODE_POINT), WIDE);
    pager(last, GRID, 10 - 4 * WIDE - 2);
    last.add(delete(), WIDE);
  }

  private void strokes() {
    KeyGrid.Row keys = grid.row(0);
    for (int i = 0; i < Strokes.SIGNS.size(); i++) {
      int number = '1' + i;
      keys.add(new Key("stroke" + (i + 1), Strokes.SIGNS.get(i), () -> model.type(number)), 1.6);
    }
    keys.add(new Key("strokeAny", "＊", () -> model.type(KeyboardModel.ANY_STROKE), "key-fn"), 2);
    cells(STROKE_GRID, 2);
    KeyGrid.Row last =
        grid.row(0)
            .add(word("lettersKey", "keyboard.back", this::back), WIDE)
            .add(layer("codeKey", "keyboard.code", Layer.CODE_POINT), WIDE);
    pager(last, STROKE_GRID, 10 - 4 * WIDE - 2);
    last.add(clear(), WIDE).add(delete(), WIDE);
  }

  private void codePoint() {
    typing(grid.row(0), "0123456789");
    typing(grid.row(0), "ABCDEF");
    Label flag = new Label();
    flag.getStyleClass().add("key-hint");
    flag.setId("privateUse");
    model
        .stateProperty()
        .subscribe(
            now ->
                flag.setText(
                    now.choices().stream().anyMatch(c -> Characters.isPrivateUse(c.codePointAt(0)))
                        ? words.text("keyboard.privateUse")
                        : ""));
    grid.row(0).add(flag, 10);
    grid.row(0)
        .add(word("lettersKey", "keyboard.back", this::back), WIDE)
        .add(layer("strokesKey", "keyboard.strokes", Layer.STROKES), WIDE)
        .add(new Label(), 10 - 4 * WIDE)
        .add(clear(), WIDE)
        .add(delete(), WIDE);
  }

  private void cells(int most, int rows) {
    List<String> shown = state.shown(most);
    for (int row = 0; row < rows; row++) {
      KeyGrid.Row keys = grid.row(0);
      for (int column = 0; column < 10; column++) {
        int place = row * 10 + column;
        if (place < shown.size()) {
          int choice = state.first() + place;
          Key key = new Key("cell" + place, shown.get(place), () -> model.choose(choice), "cell");
          if (!GlyphText.draws(shown.get(place))) {
            key.setText("");
            key.setGraphic(new GlyphText(shown.get(place)));
          }
          keys.add(key);
        }
      }
    }
  }

  private void pager(KeyGrid.Row row, int size, double width) {
    Key before = word("previousKey", "", () -> model.from(state.first() - size));
    before.setGraphic(new Icon("fltfal-chevron-left-24"));
    before.setDisable(state.first() == 0);
    Key after = word("nextKey", "", () -> model.from(state.first() + size));
    after.setGraphic(new Icon("fltfal-chevron-right-24"));
    after.setDisable(state.first() + size >= state.choices().size());
    Label page = new Label(state.page(size) + " / " + state.pages(size));
    page.getStyleClass().add("key-hint");
    page.setAlignment(javafx.geometry.Pos.CENTER);
    row.add(before).add(page, width).add(after);
  }

  private void back() {
    model.showLetters();
  }

  private void typing(KeyGrid.Row row, String characters) {
    IntConsumer type = model::type;
    characters
        .codePoints()
        .forEach(
            c -> row.add(new Key("key" + (char) c, Character.toString(c), () -> type.accept(c))));
  }

  private Key layer(String id, String word, Layer layer) {
    return word(id, word, () -> model.show(layer));
  }

  private Key word(String id, String word, Runnable action) {
    return new Key(id, word.isEmpty() ? "" : words.text(word), action, "key-fn");
  }

  private Key space() {
    return new Key("spaceKey", words.text("keyboard.space"), model::space, "key-space");
  }

  private Key clear() {
    return new Clearing(model, words).key();
  }

  private Key delete() {
    Key key = word("deleteKey", "", model::backspace).repeating();
    key.setGraphic(new Icon("fltfal-backspace-24"));
    return key;
  }
}
