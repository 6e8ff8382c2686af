package cn.yst.kiosk.input;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Lets a hardware keyboard compose Chinese: letters go to the composition, digits and the space
/// bar choose, Backspace takes a letter back, Escape forgets it, Enter types the letters. With
/// nothing composed every key has its usual effect.
final class HardwareComposing {
  private static final int CHOICES = 9;

  private HardwareComposing() {}

  static void feed(TextInputControl field, KeyboardModel model) {
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, model));
    field.addEventFilter(KeyEvent.KEY_TYPED, event -> type(event, model));
  }

  private static void press(KeyEvent event, KeyboardModel model) {
    if (!model.isComposing()) {
      return;
    }
    switch (event.getCode()) {
      case BACK_SPACE -> model.backspace();
      case ESCAPE -> model.clear();
      case ENTER -> model.newLine();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static void type(KeyEvent event, KeyboardModel model) {
    KeyboardState state = model.stateProperty().get();
    String typed = event.getCharacter();
    if (typed.length() != 1 || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    char key = typed.charAt(0);
    int choice = state.first() + key - '1';
    if (state.layer() == Layer.PINYIN && key >= 'a' && key <= 'z') {
      model.type(key);
    } else if (!model.isComposing()) {
      return;
    } else if (key == ' ') {
      model.space();
    } else if (key >= '1' && key < '1' + CHOICES && choice < state.choices().size()) {
      model.choose(choice);
    }
    event.consume();
  }
}
