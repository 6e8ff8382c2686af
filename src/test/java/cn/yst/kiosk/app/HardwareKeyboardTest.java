package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.ConfirmSheet;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The whole client under a keyboard that somebody plugged in: nothing is touched.
@ExtendWith(OnScreen.class)
class HardwareKeyboardTest {
  private static final String NUMBER = "11010519491231002X";

  private final PluggedKeyboard keys = new PluggedKeyboard();
  private final Wiring wiring = keys.wiring;

  @AfterEach
  void stop() {
    keys.close();
  }

  @Test
  void signsInFromTheHomeScreenToTheCode() {
    keys.strike(KeyCode.ENTER);
    assertThat(route()).isEqualTo(new Route.Consent());
    keys.tabToTick();
    keys.strike(KeyCode.SPACE);
    keys.tabToFaceCheck();
    keys.strike(KeyCode.ENTER);
    assertThat(route()).as("Enter chose the way that Tab led to").isEqualTo(new Route.Consent());
    keys.tabToGoOn();
    keys.strike(KeyCode.ENTER);
    assertThat(route()).isEqualTo(new Route.IdentityEntry());
    keys.type("田军");
    keys.strike(KeyCode.ENTER);
    keys.type(NUMBER);
    assertThat(keys.entered()).isEqualTo(18);
    keys.strike(KeyCode.ENTER);
    assertThat(route()).isInstanceOf(Route.FaceCheck.class);
  }

  @Test
  void theNameIsTypedAtOnceAndWhereverTheFocusIs() {
    wiring.navigator.go(new Route.IdentityEntry());
    assertThat(keys.isInName()).isTrue();
    keys.touchHelp();
    keys.type("田");
    assertThat(keys.isInName()).isTrue();
    assertThat(keys.name()).isEqualTo("田");
  }

  @Test
  void digitsReachTheNumberAlthoughAButtonWasTouched() {
    numbering();
    keys.touchReveal();
    keys.type("110105");
    keys.strike(KeyCode.BACK_SPACE);
    assertThat(keys.entered()).isEqualTo(5);
    keys.strike(KeyCode.DELETE);
    assertThat(keys.entered()).isZero();
    keys.type(NUMBER);
    keys.strike(KeyCode.ENTER);
    assertThat(route()).as("a touched button keeps no Enter").isInstanceOf(Route.FaceCheck.class);
  }

  @Test
  void enterThatIsHeldDownPressesOnce() {
    keys.press(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
    keys.touchTick();
    keys.strike(KeyCode.SPACE);
    keys.press(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
    keys.press(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
    assertThat(route()).isEqualTo(new Route.Consent());
  }

  @Test
  void aTextOfSeveralLinesKeepsItsEnter() {
    wiring.navigator.go(new Route.Feedback());
    keys.beginFeedback("好");
    keys.strike(KeyCode.ENTER);
    assertThat(keys.feedback()).isEqualTo("好\n");
  }

  @Test
  void whatLiesUnderASheetHearsNothingAndEnterTakesTheAnswerThatChangesNothing() {
    numbering();
    AtomicInteger confirmed = new AtomicInteger();
    ConfirmSheet.of("？", "", "不", "好", confirmed::incrementAndGet).showOver(wiring.frame.screen());
    keys.type("110105");
    keys.strike(KeyCode.BACK_SPACE);
    assertThat(keys.entered()).isZero();
    keys.strike(KeyCode.ENTER);
    assertThat(confirmed).hasValue(0);
    keys.type("110105");
    assertThat(keys.entered()).as("the sheet is down").isEqualTo(6);
  }

  @Test
  void tabLeadsFromWhatIsCoveredIntoTheSheet() {
    numbering();
    AtomicInteger confirmed = new AtomicInteger();
    ConfirmSheet.of("？", "", "不", "好", confirmed::incrementAndGet).showOver(wiring.frame.screen());
    keys.tabToConfirm();
    keys.strike(KeyCode.ENTER);
    assertThat(confirmed).hasValue(1);
  }

  @Test
  void whatLiesUnderTheCoverHearsNothingAndEnterPressesItsButton() {
    numbering();
    AtomicInteger stayed = new AtomicInteger();
    PrimaryButton stay = new PrimaryButton();
    stay.setOnAction(e -> stayed.incrementAndGet());
    Screen cover = new Screen();
    cover.setPrimary(stay);
    wiring.frame.setCover(cover);
    keys.type(NUMBER);
    keys.strike(KeyCode.ENTER);
    assertThat(keys.entered()).isZero();
    assertThat(stayed).hasValue(1);
    assertThat(route()).isEqualTo(new Route.IdentityEntry());
    wiring.frame.setCover(null);
    keys.type("1");
    assertThat(keys.entered()).isEqualTo(1);
  }

  private void numbering() {
    wiring.navigator.go(new Route.Consent());
    keys.consent();
    keys.type("田军");
    keys.strike(KeyCode.ENTER);
  }

  private Route route() {
    return wiring.navigator.route();
  }
}
