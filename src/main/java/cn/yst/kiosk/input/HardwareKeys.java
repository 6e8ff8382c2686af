package cn.yst.kiosk.input;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets a hardware keyboard type into the same sink as the keys on the screen.
public final class HardwareKeys {
  private HardwareKeys() {}

  /// Passes what is typed while `node` or a child of it has the focus to `sink`: characters,
  /// Backspace and Delete. Other keys (Tab, Enter, arrows) go their usual way.
  public static void feed(Node node, KeySink sink) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.BACK_SPACE) {
            sink.backspace();
            event.consume();
          } else if (event.getCode() == KeyCode.DELETE) {
            sink.clear();
            event.consume();
          }
        });
    node.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          if (event.isShortcutDown() || event.isAltDown()) {
            return;
          }
          event
              .getCharacter()
              .codePoints()
              .filter(c -> !Character.isISOControl(c))
              .forEach(
                  c -> {
                    sink.insert(c);
                    event.consume();
                  });
        });
  }
}
