package cn.yst.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AddEnterprise;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A real field with its limit: whatever is typed, taken back or passed over with the caret, no
/// character is ever split.
class FieldTextPropertyTest {
  private static final List<String> KEYS =
      List.of(
          "田", "䶮", "𠅤", "𠙶", "\uE863", "\uDB80\uDC01", "back", "left", "right", "home", "end");

  @BeforeContainer
  static void toolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Property(tries = 60)
  void noCharacterIsSplit(@ForAll("keys") List<String> keys, @ForAll("filled") int filled) {
    WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          TextField field = KeyboardPage.enterpriseName();
          field.setText("𠅤".repeat(filled));
          field.end();
          FieldText text = new FieldText();
          text.turnTo(field);
          for (String key : keys) {
            press(key, field, text);
            check(field, text);
          }
        });
  }

  private static void press(String key, TextField field, FieldText text) {
    String was = field.getText();
    switch (key) {
      case "back" -> {
        long before = text.before().codePoints().count();
        text.backspace();
        assertThat(was.codePoints().count() - field.getText().codePoints().count())
            .isEqualTo(Math.min(1, before));
      }
      case "left" -> field.backward();
      case "right" -> field.forward();
      case "home" -> field.home();
      case "end" -> field.end();
      default -> {
        text.insert(key);
        boolean fits = count(was) < AddEnterprise.LONGEST_NAME;
        assertThat(count(field.getText())).isEqualTo(count(was) + (fits ? 1 : 0));
      }
    }
  }

  private static void check(TextField field, FieldText text) {
    assertThat(count(field.getText())).isLessThanOrEqualTo(AddEnterprise.LONGEST_NAME);
    assertThat(field.getText().codePoints()).noneMatch(FieldTextPropertyTest::isHalf);
    assertThat(text.before().codePoints()).noneMatch(FieldTextPropertyTest::isHalf);
    assertThat(field.getAnchor()).isEqualTo(field.getCaretPosition());
  }

  private static int count(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  @Provide
  Arbitrary<List<String>> keys() {
    return Arbitraries.of(KEYS).list().ofMaxSize(30);
  }

  /// Nothing, something, or nearly as much as there may be.
  @Provide
  Arbitrary<Integer> filled() {
    return Arbitraries.of(0, 3, AddEnterprise.LONGEST_NAME - 1, AddEnterprise.LONGEST_NAME);
  }
}
