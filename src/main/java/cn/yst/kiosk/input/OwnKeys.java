package cn.yst.kiosk.input;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;

/// Leaves a text field to keys alone: it opens no menu, takes nothing from the clipboard, where the
/// last visitor's text might be, leaves nothing there, and no input method of the system, which
/// remembers what it was given, writes into it.
final class OwnKeys {
  private OwnKeys() {}

  static void only(TextInputControl field) {
    field.addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
    field.addEventFilter(InputMethodEvent.ANY, InputMethodEvent::consume);
    field.addEventFilter(KeyEvent.KEY_PRESSED, OwnKeys::withoutClipboard);
    // the skin offers the field to the system; not offered, letters come straight from the keyboard
    field.skinProperty().subscribe(skin -> field.setInputMethodRequests(null));
  }

  private static void withoutClipboard(KeyEvent event) {
    boolean clipboard =
        switch (event.getCode()) {
          case INSERT, CUT, COPY, PASTE, UNDO -> true;
          case DELETE -> event.isShiftDown();
          default -> event.isShortcutDown();
        };
    if (clipboard) {
      event.consume();
    }
  }
}
