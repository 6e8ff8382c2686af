package cn.yst.kiosk.input;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/// The field that the keys on the screen type into is drawn like one with the focus, wherever the
/// focus is.
final class ActiveField {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private ActiveField() {}

  static void mark(Node field, boolean typedIn) {
    field.pseudoClassStateChanged(ACTIVE, typedIn);
  }
}
