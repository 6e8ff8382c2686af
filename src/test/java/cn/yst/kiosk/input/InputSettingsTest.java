package cn.yst.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.gallery.Finger;
import cn.yst.kiosk.input.engine.Field;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class InputSettingsTest {
  private static final InputSettings USUAL = InputSettings.USUAL;

  @BeforeAll
  static void toolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void asUsual() {
    onScreen(
        () -> {
          USUAL.use();
          return null;
        });
  }

  @Test
  void theKeyboardReadsSoundsAsTheHallWantsThem() {
    assertThat(proposedFor("sengzen", USUAL)).contains("深圳");
    assertThat(proposedFor("sengzen", settings(false, 120))).doesNotContain("深圳");
  }

  @Test
  void aKeyCountsABounceAsTheHallWantsIt() {
    assertThat(strikesOfABounce(USUAL)).isEqualTo(1);
    assertThat(strikesOfABounce(settings(true, 0))).isEqualTo(2);
  }

  private static InputSettings settings(boolean southernSounds, int doubleStrike) {
    return new InputSettings(
        southernSounds,
        Duration.ofMillis(doubleStrike),
        USUAL.repeatDelay(),
        USUAL.repeatInterval());
  }

  private static List<String> proposedFor(String letters, InputSettings settings) {
    return onScreen(
        () -> {
          settings.use();
          Keyboard keyboard = new Keyboard();
          keyboard.turnTo(new TextField(), Field.TEXT);
          letters.chars().forEach(keyboard.model()::type);
          return keyboard.model().stateProperty().get().choices();
        });
  }

  private static int strikesOfABounce(InputSettings settings) {
    return onScreen(
        () -> {
          settings.use();
          AtomicInteger strikes = new AtomicInteger();
          Key key = new Key("keyA", "A", strikes::incrementAndGet);
          key.fireEvent(Finger.down());
          key.fireEvent(Finger.down());
          return strikes.get();
        });
  }

  private static <T> T onScreen(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(30_000, work);
  }
}
