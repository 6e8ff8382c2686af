package cn.yst.kiosk.input;

import cn.yst.kiosk.ui.StyleClasses;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// What the number fields have in common: they take the focus like a text field and show by
/// their border how the number stands.
final class CodeField {
  private static final String ERROR = "error";
  private static final String WARN = "warn";

  private CodeField() {}

  static void takeFocusWhenTouched(Node field) {
    field.setFocusTraversable(true);
    field.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> field.requestFocus());
  }

  /// @param error the number is refused
  /// @param warn the number may be wrong
  static void mark(Node field, boolean error, boolean warn) {
    StyleClasses.toggle(field, ERROR, error);
    StyleClasses.toggle(field, WARN, warn && !error);
  }
}
