package cn.yst.kiosk.input;

import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// The text of the field that has the keyboard; without one, keys have no effect.
final class FieldText implements TypedText {
  private @Nullable TextInputControl field;

  void turnTo(@Nullable TextInputControl newField) {
    field = newField;
  }

  @Nullable TextInputControl field() {
    return field;
  }

  @Override
  public void insert(String text) {
    if (field != null) {
      field.replaceSelection(text);
    }
  }

  @Override
  public void backspace() {
    if (field != null) {
      field.deletePreviousChar();
    }
  }

  @Override
  public void clear() {
    if (field != null) {
      field.clear();
    }
  }

  @Override
  public int length() {
    return field == null ? 0 : field.getText().codePointCount(0, field.getLength());
  }

  @Override
  public String before() {
    return field == null ? "" : field.getText(0, field.getCaretPosition());
  }
}
