package cn.yst.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.ui.Messages;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Which letters stand first in which language, and how one comes to the others.
class KeyboardLanguageTest {
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

  private final LooseKeyboard keyboard;

  KeyboardLanguageTest() throws TimeoutException {
    keyboard = new LooseKeyboard();
  }

  @Test
  void inEnglishFreeTextBeginsWithLettersAsTheyAre() {
    keyboard.turn(ENGLISH, Field.TEXT);
    keyboard.strike("rm");
    keyboard.toSigns();
    keyboard.strike("1");
    assertThat(keyboard.text()).isEqualTo("rm1");
    assertThat(keyboard.layer()).isEqualTo(Layer.SYMBOLS);
  }

  @Test
  void inChineseFreeTextBeginsWithLettersThatCompose() {
    keyboard.turn(Messages.chinese(), Field.TEXT);
    keyboard.strike("r");
    assertThat(keyboard.text()).isEmpty();
    assertThat(keyboard.layer()).isEqualTo(Layer.PINYIN);
  }

  @ParameterizedTest
  @EnumSource(names = {"PERSON", "ENTERPRISE"})
  void namesAreComposedInEitherLanguage(Field name) {
    for (Messages words : new Messages[] {Messages.chinese(), ENGLISH}) {
      keyboard.turn(words, name);
      assertThat(keyboard.layer()).isEqualTo(Layer.PINYIN);
    }
  }

  @Test
  void theKeysBesideTheSignsLeadToTheLettersTheyName() {
    keyboard.turn(ENGLISH, Field.TEXT);
    keyboard.toSigns();
    assertThat(keyboard.lettersWord()).isEqualTo("Pinyin");
    assertThat(keyboard.latinWord()).isEqualTo("ABC");
    keyboard.toLetters();
    assertThat(keyboard.layer()).isEqualTo(Layer.PINYIN);
    keyboard.toSigns();
    keyboard.toLatin();
    assertThat(keyboard.layer()).isEqualTo(Layer.LATIN);
    keyboard.toPinyin();
    assertThat(keyboard.layer()).isEqualTo(Layer.PINYIN);
  }
}
