package cn.yst.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.ui.Messages;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A field for a name: what is said of characters that cannot be seen in it, and its cross.
class NameFieldTest {
  private static final String NO_GLYPH = Character.toString(0x2B81D);

  private final Messages words = Messages.chinese();
  private final NameField field = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> new NameField());

  @BeforeAll
  static void toolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aCharacterThatNoFontHasIsNamedByItsPlaceAndCode() {
    assertThat(UnusualLine.said("黄" + NO_GLYPH, words)).isEqualTo("第 2 字 U+2B81D，本机字体没有");
  }

  @Test
  void placesAreCountedByCharacters() {
    assertThat(UnusualLine.said("𠅤" + NO_GLYPH, words)).startsWith("第 2 字");
  }

  @Test
  void aCharacterOfPrivateUseIsNamedAsOne() {
    assertThat(UnusualLine.said("\uE000军", words)).isEqualTo("第 1 字 U+E000 是自造字，请到窗口核对");
  }

  @Test
  void twoAreNamedAndNoMore() {
    assertThat(UnusualLine.said(NO_GLYPH + "\uE863" + NO_GLYPH, words))
        .isEqualTo("第 1 字 U+2B81D，本机字体没有；第 2 字 U+E863 是自造字，请到窗口核对");
  }

  @Test
  void aUsualNameHasNoLineAndNoRoomForOne() {
    onScreen(
        () -> {
          UnusualLine line = new UnusualLine();
          line.follow(field, words);
          field.setText("阿依·古丽 䶮 (A1)");
          assertThat(line.isManaged()).isFalse();
          field.setText(NO_GLYPH);
          assertThat(line.isManaged()).isTrue();
          field.setText("田");
          assertThat(line.isManaged()).isFalse();
        });
  }

  @Test
  void theCrossEmptiesTheFieldAndIsThereWhileSomethingIsTyped() {
    onScreen(
        () -> {
          Button cross = (Button) field.getRight();
          assertThat(cross.isVisible()).isFalse();
          field.setText("田军");
          assertThat(cross.isVisible()).isTrue();
          cross.fire();
          assertThat(field.getText()).isEmpty();
          assertThat(cross.isVisible()).isFalse();
        });
  }

  @Test
  void aFieldThatIsNotTypedInOffersNoCross() {
    onScreen(
        () -> {
          field.setText("田军");
          field.setTypedIn(false);
          assertThat(field.getRight().isVisible()).isFalse();
        });
  }

  @Test
  void whatIsTypedSurvivesTheFocusThatComesAndGoes() {
    onScreen(
        () -> {
          Button other = new Button();
          Scene scene = new Scene(new VBox(field, other));
          scene.getRoot().applyCss();
          FieldText keys = new FieldText();
          keys.turnTo(field);
          field.setText("黄丽");
          field.requestFocus();
          keys.insert("燕");
          assertThat(field.getText()).isEqualTo("黄丽燕");
          other.requestFocus();
          keys.insert("子");
          assertThat(field.getText()).isEqualTo("黄丽燕子");
        });
  }

  private static void onScreen(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, work);
  }
}
