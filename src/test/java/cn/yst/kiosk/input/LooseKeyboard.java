package cn.yst.kiosk.input;

import cn.yst.gallery.Finger;
import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.ui.Messages;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A keyboard without a window around it, and a finger: for what shows on the keys alone.
final class LooseKeyboard {
  private final Keyboard keyboard;
  private TextField field = new TextField();

  LooseKeyboard() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    keyboard = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> new Keyboard());
  }

  /// Turns to an empty field that asks for this.
  void turn(Messages words, Field kind) {
    onScreen(
        () -> {
          field = new TextField();
          keyboard.setWords(words);
          keyboard.turnTo(field, kind);
        });
  }

  /// Strikes keys, one for each character.
  void strike(String characters) {
    characters.codePoints().forEach(c -> press("key" + Character.toString(c)));
  }

  void toSigns() {
    press("symbolsKey");
  }

  /// The key beside the signs that leads back to where names are composed.
  void toLetters() {
    press("lettersKey");
  }

  void toLatin() {
    press("latinKey");
  }

  void toPinyin() {
    press("pinyinKey");
  }

  String lettersWord() {
    return word("lettersKey");
  }

  String latinWord() {
    return word("latinKey");
  }

  String text() {
    return field.getText();
  }

  Layer layer() {
    return keyboard.model().stateProperty().get().layer();
  }

  private void press(String key) {
    onScreen(() -> keyboard.lookup("#" + key).fireEvent(Finger.down()));
  }

  private String word(String key) {
    return ((Button) keyboard.lookup("#" + key)).getText();
  }

  private static void onScreen(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, work);
  }
}
