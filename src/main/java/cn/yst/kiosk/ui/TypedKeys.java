package cn.yst.kiosk.ui;

import javafx.scene.input.KeyEvent;

/// Keys on the screen that a hardware keyboard works, too, wherever the focus is.
public interface TypedKeys {
  /// Types what was typed there into the field of these keys.
  ///
  /// @param event `KEY_TYPED` with one character to see, or `KEY_PRESSED` of Backspace or Delete
  void take(KeyEvent event);
}
