package cn.yst.kiosk.input;

import cn.yst.contract.IdNumber;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An identity number while it is typed: digits, and an X at position 18 only, in groups of 6, 8
/// and 4. A group is masked as soon as it is full, except the first three and the last three
/// characters; [#reveal] shows all of it while a finger is held.
///
/// The characters live in one array, which [#clear] and every [#backspace] overwrite.
public final class IdNumberEntry implements KeySink {
  /// The number of characters.
  public static final int LENGTH = 18;

  private static final int[] GROUP_ENDS = {6, 14, 18};
  private static final int SHOWN_AT_EACH_END = 3;

  private final LocalDate today;
  private final char[] typed = new char[LENGTH];
  private int length;
  private boolean revealed;
  private final ReadOnlyObjectWrapper<IdNumberState> state;

  /// An empty entry that takes any birth date of the calendar.
  public IdNumberEntry() {
    this(LocalDate.MAX);
  }

  /// An empty entry.
  ///
  /// @param today no birth date may be later
  public IdNumberEntry(LocalDate today) {
    this.today = today;
    this.state = new ReadOnlyObjectWrapper<>(look());
  }

  /// What to draw; changes with every accepted key.
  public ReadOnlyObjectProperty<IdNumberState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public IdNumberState getState() {
    return state.get();
  }

  /// Takes a digit of any script or, as the eighteenth character, an X; ignores the rest.
  @Override
  public void insert(int codePoint) {
    int digit = Character.digit(codePoint, 10);
    if (length == LENGTH) {
      return;
    }
    if (digit >= 0) {
      typed[length++] = (char) ('0' + digit);
    } else if (length == LENGTH - 1 && (codePoint == 'X' || codePoint == 'x')) {
      typed[length++] = 'X';
    } else {
      return;
    }
    state.set(look());
  }

  @Override
  public void backspace() {
    if (length > 0) {
      typed[--length] = 0;
      state.set(look());
    }
  }

  @Override
  public void clear() {
    Arrays.fill(typed, (char) 0);
    length = 0;
    revealed = false;
    state.set(look());
  }

  /// Shows the masked characters, or hides them again.
  public void reveal(boolean shown) {
    revealed = shown;
    state.set(look());
  }

  /// A copy of what is typed so far; the caller owns it and erases it.
  public char[] value() {
    return Arrays.copyOf(typed, length);
  }

  private IdNumberState look() {
    CharSequence text = CharBuffer.wrap(typed, 0, length);
    Tick check = Tick.OPEN;
    if (length == LENGTH) {
      check = tick(IdNumber.checkCharacterOf(text) == typed[LENGTH - 1]);
    }
    return new IdNumberState(
        cells(check),
        length,
        length < 6 ? Tick.OPEN : tick(IdNumber.startsWithRegion(text)),
        length < 14 ? Tick.OPEN : tick(isBirthDate(text.subSequence(6, 14))),
        check);
  }

  private boolean isBirthDate(CharSequence digits) {
    return IdNumber.birthDateIn(digits).filter(date -> !date.isAfter(today)).isPresent();
  }

  private List<Cell> cells(Tick check) {
    List<Cell> cells = new ArrayList<>(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      if (i >= length) {
        cells.add(Cell.empty());
      } else if (isMasked(i)) {
        cells.add(Cell.masked());
      } else if (i == LENGTH - 1 && check == Tick.WRONG) {
        cells.add(Cell.doubtful(typed[i]));
      } else {
        cells.add(Cell.plain(typed[i]));
      }
    }
    return cells;
  }

  private boolean isMasked(int place) {
    return !revealed
        && place >= SHOWN_AT_EACH_END
        && place < LENGTH - SHOWN_AT_EACH_END
        && length >= groupEnd(place);
  }

  private static int groupEnd(int place) {
    return Arrays.stream(GROUP_ENDS).filter(end -> place < end).findFirst().orElseThrow();
  }

  private static Tick tick(boolean ok) {
    return ok ? Tick.OK : Tick.WRONG;
  }
}
