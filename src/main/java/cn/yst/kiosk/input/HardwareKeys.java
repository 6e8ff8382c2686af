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
    node.addEventHandler(KeyEvent.ANY, event -> type(event, sink));
  }

  /// Types one key into `sink`, and consumes it if it is one of these.
  static void type(KeyEvent event, KeySink sink) {
    if (event.getEventType().equals(KeyEvent.KEY_PRESSED)) {
      if (event.getCode() == KeyCode.BACK_SPACE) {
        sink.backspace();
        event.consume();
      } else if (event.getCode() == KeyCode.DELETE) {
        sink.clear();
        event.consume();
      }
    } else if (event.getEventType().equals(KeyEvent.KEY_TYPED)
        && !event.isShortcutDown()
        && !event.isAltDown()) {
      event
          .getCharacter()
          .codePoints()
          .filter(c -> !Character.isISOControl(c))
          .forEach(
              c -> {
                sink.insert(c);
                event.consume();
              });
    }
  }
}
