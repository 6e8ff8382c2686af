package cn.yst.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.gallery.Finger;
import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.ui.Messages;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Which letters stand first in which language, and how one comes to the others.
class KeyboardLanguageTest {
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

  private Keyboard keyboard;
  private TextField field;

  @BeforeAll
  static void toolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void make() {
    keyboard = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> new Keyboard());
    field = new TextField();
  }

  @Test
  void inEnglishFreeTextBeginsWithLettersAsTheyAre() {
    turn(ENGLISH, Field.TEXT);
    press("keyr");
    press("keym");
    press("symbolsKey");
    press("key1");
    assertThat(field.getText()).isEqualTo("rm1");
    assertThat(layer()).isEqualTo(Layer.SYMBOLS);
  }

  @Test
  void inChineseFreeTextBeginsWithLettersThatCompose() {
    turn(Messages.chinese(), Field.TEXT);
    press("keyr");
    assertThat(field.getText()).isEmpty();
    assertThat(layer()).isEqualTo(Layer.PINYIN);
  }

  @ParameterizedTest
  @EnumSource(names = {"PERSON", "ENTERPRISE"})
  void namesAreComposedInEitherLanguage(Field name) {
    for (Messages words : new Messages[] {Messages.chinese(), ENGLISH}) {
      turn(words, name);
      assertThat(layer()).isEqualTo(Layer.PINYIN);
    }
  }

  @Test
  void theKeysBesideTheSignsLeadToTheLettersTheyName() {
    turn(ENGLISH, Field.TEXT);
    press("symbolsKey");
    assertThat(text("lettersKey")).isEqualTo("Pinyin");
    assertThat(text("latinKey")).isEqualTo("ABC");
    press("lettersKey");
    assertThat(layer()).isEqualTo(Layer.PINYIN);
    press("symbolsKey");
    press("latinKey");
    assertThat(layer()).isEqualTo(Layer.LATIN);
    press("pinyinKey");
    assertThat(layer()).isEqualTo(Layer.PINYIN);
  }

  private void turn(Messages words, Field kind) {
    onScreen(
        () -> {
          field = new TextField();
          keyboard.setWords(words);
          keyboard.turnTo(field, kind);
        });
  }

  private void press(String key) {
    onScreen(() -> keyboard.lookup("#" + key).fireEvent(Finger.down()));
  }

  private String text(String key) {
    return ((Button) keyboard.lookup("#" + key)).getText();
  }

  private Layer layer() {
    return keyboard.model().stateProperty().get().layer();
  }

  private static void onScreen(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, work);
  }
}
