package cn.yst.kiosk.input;

import cn.yst.kiosk.input.engine.Candidate;
import cn.yst.kiosk.input.engine.Composition;
import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.input.engine.PinyinEngine;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the keys of the on-screen keyboard do. It holds the composition of one field; [#wipe]
/// forgets it.
final class KeyboardModel {
  /// Stands for any stroke.
  static final char ANY_STROKE = '*';

  private static final int MOST_STROKES = 30;
  private static final int HEX = 16;

  private final PinyinEngine engine;
  private final TypedText text;
  private final ReadOnlyObjectWrapper<KeyboardState> state =
      new ReadOnlyObjectWrapper<>(new KeyboardState(Layer.PINYIN, false, "", List.of(), 0));
  private final StringBuilder strokes = new StringBuilder();
  private final StringBuilder code = new StringBuilder();
  private Composition composition;
  private List<Candidate> candidates = List.of();
  private Layer letters = Layer.PINYIN;

  KeyboardModel(PinyinEngine engine, TypedText text) {
    this.engine = engine;
    this.text = text;
    this.composition = engine.compose(Field.TEXT, false);
  }

  ReadOnlyObjectProperty<KeyboardState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Turns to a field; what was composed for another one is dropped.
  ///
  /// @param home the layer to begin with: letters that compose, or letters as they are
  void open(Field field, boolean fuzzy, Layer home) {
    composition = engine.compose(field, fuzzy);
    letters = home;
    wipe();
  }

  /// Forgets what is composed and shows the letters.
  void wipe() {
    composition.clear();
    strokes.setLength(0);
    code.setLength(0);
    show(letters);
  }

  /// Shows other keys. What is composed stays, so that the grid can look it up.
  void show(Layer layer) {
    if (layer == Layer.PINYIN || layer == Layer.LATIN) {
      letters = layer;
    }
    if (layer == Layer.STROKES || layer == Layer.CODE_POINT) {
      composition.clear();
    }
    if (layer == Layer.LATIN || layer == Layer.SYMBOLS) {
      finish();
    }
    refresh(layer, false);
  }

  /// Back from digits, signs and the grid to the letters.
  void showLetters() {
    strokes.setLength(0);
    code.setLength(0);
    refresh(letters, false);
  }

  void shift() {
    refresh(Layer.LATIN, !state.get().upper());
  }

  boolean isComposing() {
    return !state.get().composing().isEmpty();
  }

  /// A character key.
  void type(int codePoint) {
    KeyboardState now = state.get();
    switch (now.layer()) {
      case PINYIN -> {
        if (Character.isLetter(codePoint) && codePoint <= 'z') {
          composition.type(codePoint);
          refresh(Layer.PINYIN, false);
        } else {
          finish();
          text.insert(Character.toString(codePoint));
        }
      }
      case LATIN -> {
        text.insert(Character.toString(now.upper() ? Character.toUpperCase(codePoint) : codePoint));
        refresh(Layer.LATIN, false);
      }
      case SYMBOLS, RARE -> text.insert(Character.toString(codePoint));
      case STROKES -> {
        if (strokes.length() < MOST_STROKES) {
          strokes.appendCodePoint(codePoint);
        }
        refresh(Layer.STROKES, false);
      }
      case CODE_POINT -> {
        if (Character.digit(codePoint, HEX) >= 0 && code.length() < 6) {
          code.appendCodePoint(Character.toUpperCase(codePoint));
        }
        refresh(Layer.CODE_POINT, false);
      }
    }
  }

  /// The space bar: takes the best proposal, or types a space.
  void space() {
    if (!state.get().choices().isEmpty()) {
      choose(state.get().first());
    } else if (isComposing()) {
      finish();
    } else {
      text.insert(" ");
    }
  }

  /// The new-line key: types the letters as they are, or a new line.
  void newLine() {
    if (isComposing()) {
      finish();
    } else {
      text.insert("\n");
    }
  }

  void backspace() {
    Layer layer = state.get().layer();
    if (layer == Layer.STROKES && !strokes.isEmpty()) {
      strokes.setLength(strokes.length() - 1);
    } else if (layer == Layer.CODE_POINT && !code.isEmpty()) {
      code.setLength(code.length() - 1);
    } else if (!composition.isEmpty()) {
      composition.backspace();
    } else {
      text.backspace();
    }
    refresh(layer, false);
  }

  /// Whether [#clear()] would empty a field of more characters than this.
  boolean losesMoreThan(int characters) {
    return !isComposing() && text.length() > characters;
  }

  /// Forgets what is composed; with nothing composed, empties the field.
  void clear() {
    if (isComposing()) {
      strokes.setLength(0);
      code.setLength(0);
      composition.clear();
      refresh(state.get().layer(), false);
    } else {
      text.clear();
    }
  }

  /// Takes a proposal, counted from the first of all.
  void choose(int place) {
    KeyboardState now = state.get();
    String chosen = now.choices().get(place);
    text.insert(chosen);
    if (now.layer() == Layer.PINYIN) {
      composition.choose(candidates.get(place), text.before());
      refresh(Layer.PINYIN, false);
    } else {
      wipe();
    }
  }

  /// Shows proposals from this one on.
  void from(int first) {
    KeyboardState now = state.get();
    if (first >= 0 && first < now.choices().size()) {
      state.set(new KeyboardState(now.layer(), now.upper(), now.composing(), now.choices(), first));
    }
  }

  /// Types what is composed as the letters it is.
  private void finish() {
    if (!composition.isEmpty()) {
      text.insert(composition.letters());
      composition.clear();
      refresh(state.get().layer(), false);
    }
  }

  private void refresh(Layer layer, boolean upper) {
    candidates = layer == Layer.PINYIN ? composition.candidates() : List.of();
    String composing =
        switch (layer) {
          case PINYIN, RARE -> composition.reading();
          case STROKES -> Strokes.shown(strokes);
          case CODE_POINT -> code.isEmpty() ? "" : "U+" + code;
          case LATIN, SYMBOLS -> "";
        };
    List<String> choices =
        switch (layer) {
          case PINYIN -> candidates.stream().map(Candidate::text).toList();
          case RARE -> engine.rareCharacters(composition.reading());
          case STROKES -> engine.charactersOfStrokes(strokes.toString());
          case CODE_POINT -> character();
          case LATIN, SYMBOLS -> List.of();
        };
    state.set(new KeyboardState(layer, upper, composing, choices, 0));
  }

  private List<String> character() {
    if (code.length() < 4) {
      return List.of();
    }
    int point = Integer.parseInt(code.toString().toLowerCase(Locale.ROOT), HEX);
    boolean character =
        Character.isValidCodePoint(point)
            && (Character.isIdeographic(point) || Characters.isPrivateUse(point));
    return character ? List.of(Character.toString(point)) : List.of();
  }
}
