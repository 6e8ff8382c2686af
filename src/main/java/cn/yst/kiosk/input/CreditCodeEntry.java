package cn.yst.kiosk.input;

import cn.yst.contract.CreditCode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A unified social credit code while it is typed: 18 characters of [CreditCode#ALPHABET] in
/// groups of 4, 4, 4, 4 and 2. Touching a place lets the next key replace the character there.
public final class CreditCodeEntry implements KeySink {
  /// The number of characters.
  public static final int LENGTH = 18;

  private final StringBuilder typed = new StringBuilder(LENGTH);
  private int caret;
  private final ReadOnlyObjectWrapper<CreditCodeState> state = new ReadOnlyObjectWrapper<>(look());

  /// What to draw; changes with every accepted key.
  public ReadOnlyObjectProperty<CreditCodeState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public CreditCodeState getState() {
    return state.get();
  }

  /// What is typed so far.
  public String value() {
    return typed.toString();
  }

  /// Replaces all that is typed, for instance by what a scanner read; characters that a code
  /// cannot have are left out.
  public void fill(CharSequence code) {
    typed.setLength(0);
    caret = 0;
    code.codePoints().forEach(this::put);
    state.set(look());
  }

  /// Takes a digit or a letter of the alphabet in either case and any width; ignores the rest.
  @Override
  public void insert(int codePoint) {
    put(codePoint);
    state.set(look());
  }

  /// Lets the next key replace the character at this place (0 to 17); a place that is still
  /// empty means the end of what is typed.
  public void place(int place) {
    caret = Math.clamp(place, 0, typed.length());
    state.set(look());
  }

  /// Takes back the last character, wherever the next one would have gone.
  @Override
  public void backspace() {
    typed.setLength(Math.max(0, typed.length() - 1));
    caret = typed.length();
    state.set(look());
  }

  @Override
  public void clear() {
    typed.setLength(0);
    caret = 0;
    state.set(look());
  }

  /// Places 3 to 8 of a code are the digits of the registry's district (GB 32100).
  static boolean isDistrict(int place) {
    return place >= 2 && place < 8;
  }

  private void put(int codePoint) {
    int narrow = codePoint >= '！' && codePoint <= '～' ? codePoint - '！' + '!' : codePoint;
    int character = Character.toUpperCase(narrow);
    boolean fits =
        caret < LENGTH
            && CreditCode.ALPHABET.indexOf(character) >= 0
            && (!isDistrict(caret) || Character.isDigit(character));
    if (!fits) {
      return;
    }
    if (caret < typed.length()) {
      typed.setCharAt(caret, (char) character);
      caret = typed.length();
    } else {
      typed.append((char) character);
      caret++;
    }
  }

  private CreditCodeState look() {
    OptionalInt doubtful =
        typed.length() == LENGTH
            ? new CreditCode(typed.toString()).doubtfulCharacter()
            : OptionalInt.empty();
    List<Cell> cells = new ArrayList<>(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      if (i >= typed.length()) {
        cells.add(Cell.empty());
      } else if (doubtful.orElse(0) == i + 1) {
        cells.add(Cell.doubtful(typed.charAt(i)));
      } else {
        cells.add(Cell.plain(typed.charAt(i)));
      }
    }
    return new CreditCodeState(cells, typed.length(), caret, doubtful);
  }
}
