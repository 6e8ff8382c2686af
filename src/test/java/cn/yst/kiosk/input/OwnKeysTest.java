package cn.yst.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.input.engine.Field;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/// A field is written into with keys, and in no other way.
class OwnKeysTest {
  private final KeyboardPage page;

  OwnKeysTest() throws TimeoutException {
    page = new KeyboardPage(Field.PERSON, "田");
  }

  @BeforeEach
  void somebodyHasCopied() {
    copy("林晓彤");
  }

  @Test
  void aRightClickOpensNoMenu() {
    assertThat(page.windowsAfterARightClick()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ctrl+V", "Shift+Insert", "Paste", "Ctrl+X", "Shift+Delete", "Cut"})
  void nothingIsPastedAndNothingIsCut(String keys) {
    page.selectAll().shortcut(keys);
    assertThat(page.text()).isEqualTo("田");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ctrl+C", "Ctrl+Insert", "Copy", "Ctrl+X", "Shift+Delete"})
  void nothingIsCopied(String keys) {
    page.selectAll().shortcut(keys);
    assertThat(WaitForAsyncUtils.waitForAsyncFx(30_000, OwnKeysTest::copied)).isEqualTo("林晓彤");
  }

  @Test
  void theSystemsInputMethodWritesNothing() {
    assertThat(page.isOfferedToTheSystem()).isFalse();
    page.inputMethod("军");
    assertThat(page.text()).isEqualTo("田");
  }

  @Test
  void aHardwareKeyboardTypesLettersAndComposesChinese() {
    page.hardware("J").shortcut("Backspace");
    assertThat(page.text()).isEqualTo("田");
    page.hardware("j").hardware("u").hardware("n").pick("军");
    assertThat(page.text()).isEqualTo("田军");
  }

  private static void copy(String text) {
    WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static String copied() {
    return Clipboard.getSystemClipboard().getString();
  }
}
