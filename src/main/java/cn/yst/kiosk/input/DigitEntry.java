package cn.yst.kiosk.input;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// A code of a fixed number of digits while it is typed, such as one that came by SMS. The digits
/// live in one array, which [#clear] overwrites.
public final class DigitEntry implements KeySink {
  private final char[] typed;
  private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper(this, "length");

  /// An empty entry.
  ///
  /// @param length how many digits the code has
  public DigitEntry(int length) {
    this.typed = new char[length];
  }

  /// How many digits are typed; changes with every accepted key.
  public ReadOnlyIntegerProperty lengthProperty() {
    return length.getReadOnlyProperty();
  }

  /// Whether all digits are there.
  public boolean isComplete() {
    return length.get() == typed.length;
  }

  /// Takes a digit of any script while there is room; ignores the rest.
  @Override
  public void insert(int codePoint) {
    int digit = Character.digit(codePoint, 10);
    if (digit >= 0 && !isComplete()) {
      typed[length.get()] = (char) ('0' + digit);
      length.set(length.get() + 1);
    }
  }

  @Override
  public void backspace() {
    if (length.get() > 0) {
      typed[length.get() - 1] = 0;
      length.set(length.get() - 1);
    }
  }

  @Override
  public void clear() {
    Arrays.fill(typed, (char) 0);
    length.set(0);
  }

  /// How many digits the code has.
  int capacity() {
    return typed.length;
  }

  /// What stands at a place, from 0.
  char at(int place) {
    return typed[place];
  }

  /// What is typed so far.
  public String value() {
    return new String(typed, 0, length.get());
  }
}
