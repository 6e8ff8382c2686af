package cn.yst.kiosk.input;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// What the number fields have in common: they take the focus like a text field and show by
/// their border how the number stands.
final class CodeField {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final PseudoClass WARN = PseudoClass.getPseudoClass("warn");

  private CodeField() {}

  static void takeFocusWhenTouched(Node field) {
    field.setFocusTraversable(true);
    field.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> field.requestFocus());
  }

  /// @param error the number is refused
  /// @param warn the number may be wrong
  static void mark(Node field, boolean error, boolean warn) {
    field.pseudoClassStateChanged(ERROR, error);
    field.pseudoClassStateChanged(WARN, warn && !error);
  }
}
