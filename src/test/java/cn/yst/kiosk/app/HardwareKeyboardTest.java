package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.input.IdPad;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.ConfirmSheet;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The whole client under a keyboard that somebody plugged in: nothing is touched.
@ExtendWith(OnScreen.class)
class HardwareKeyboardTest {
  private static final String NUMBER = "11010519491231002X";

  private final Wiring wiring = new Wiring();
  private final Stage stage = new Stage();

  /// Only a window that has the focus knows whether Tab led to a button.
  HardwareKeyboardTest() {
    wiring.frame.setSettling(Duration.ZERO);
    stage.setScene(wiring.scene);
    stage.show();
    stage.requestFocus();
    wiring.calls.hold();
    wiring.session.begin();
  }

  @AfterEach
  void stop() {
    stage.close();
    wiring.close();
  }

  @Test
  void signsInFromTheHomeScreenToTheCode() {
    strike(KeyCode.ENTER);
    assertThat(route()).isEqualTo(new Route.Consent());
    tabTo("agreeBox");
    strike(KeyCode.SPACE);
    tabTo("faceRow");
    strike(KeyCode.ENTER);
    assertThat(route()).as("Enter chose the way that Tab led to").isEqualTo(new Route.Consent());
    tabTo("continueButton");
    strike(KeyCode.ENTER);
    assertThat(route()).isEqualTo(new Route.IdentityEntry());
    type("田军");
    strike(KeyCode.ENTER);
    type(NUMBER);
    assertThat(entered()).isEqualTo(18);
    strike(KeyCode.ENTER);
    assertThat(route()).isInstanceOf(Route.FaceCheck.class);
  }

  @Test
  void theNameIsTypedAtOnceAndWhereverTheFocusIs() {
    wiring.navigator.go(new Route.IdentityEntry());
    assertThat(owner()).isSameAs(find("nameField"));
    find("helpButton").requestFocus();
    type("田");
    assertThat(owner()).isSameAs(find("nameField"));
    assertThat(((TextField) find("nameField")).getText()).isEqualTo("田");
  }

  @Test
  void digitsReachTheNumberAlthoughAButtonWasTouched() {
    numbering();
    find("revealButton").requestFocus();
    type("110105");
    strike(KeyCode.BACK_SPACE);
    assertThat(entered()).isEqualTo(5);
    strike(KeyCode.DELETE);
    assertThat(entered()).isZero();
    type(NUMBER);
    strike(KeyCode.ENTER);
    assertThat(route()).as("a touched button keeps no Enter").isInstanceOf(Route.FaceCheck.class);
  }

  @Test
  void enterThatIsHeldDownPressesOnce() {
    press(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
    find("agreeBox").requestFocus();
    strike(KeyCode.SPACE);
    press(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
    press(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
    assertThat(route()).isEqualTo(new Route.Consent());
  }

  @Test
  void aTextOfSeveralLinesKeepsItsEnter() {
    wiring.navigator.go(new Route.Feedback());
    TextArea area = (TextArea) find("textArea");
    area.requestFocus();
    area.setText("好");
    area.end();
    strike(KeyCode.ENTER);
    assertThat(area.getText()).isEqualTo("好\n");
  }

  @Test
  void whatLiesUnderASheetHearsNothingAndEnterTakesTheAnswerThatChangesNothing() {
    numbering();
    AtomicInteger confirmed = new AtomicInteger();
    ConfirmSheet.of("？", "", "不", "好", confirmed::incrementAndGet).showOver(wiring.frame.screen());
    type("110105");
    strike(KeyCode.BACK_SPACE);
    assertThat(entered()).isZero();
    strike(KeyCode.ENTER);
    assertThat(confirmed).hasValue(0);
    type("110105");
    assertThat(entered()).as("the sheet is down").isEqualTo(6);
  }

  @Test
  void tabLeadsFromWhatIsCoveredIntoTheSheet() {
    numbering();
    AtomicInteger confirmed = new AtomicInteger();
    ConfirmSheet.of("？", "", "不", "好", confirmed::incrementAndGet).showOver(wiring.frame.screen());
    tabTo("confirmButton");
    strike(KeyCode.ENTER);
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
    type(NUMBER);
    strike(KeyCode.ENTER);
    assertThat(entered()).isZero();
    assertThat(stayed).hasValue(1);
    assertThat(route()).isEqualTo(new Route.IdentityEntry());
    wiring.frame.setCover(null);
    type("1");
    assertThat(entered()).isEqualTo(1);
  }

  private void numbering() {
    wiring.navigator.go(new Route.Consent());
    ((javafx.scene.control.CheckBox) find("agreeBox")).fire();
    ((javafx.scene.control.ToggleButton) find("faceRow")).fire();
    ((Button) find("continueButton")).fire();
    type("田军");
    strike(KeyCode.ENTER);
  }

  private Route route() {
    return wiring.navigator.route();
  }

  private int entered() {
    IdPad pad = (IdPad) Objects.requireNonNull(wiring.frame.screen().getKeyboard());
    return Objects.requireNonNull(pad.getEntry()).getState().entered();
  }

  /// A field has its keys from the first frame on.
  private void draw() {
    wiring.frame.applyCss();
    wiring.frame.layout();
  }

  private Node find(String id) {
    draw();
    return Objects.requireNonNull(wiring.frame.lookup("#" + id), id);
  }

  private Node owner() {
    return Objects.requireNonNull(wiring.scene.getFocusOwner());
  }

  private void tabTo(String id) {
    find(id);
    for (int tries = 0; tries < 20; tries++) {
      if (wiring.scene.getFocusOwner() != null && id.equals(owner().getId())) {
        return;
      }
      strike(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not lead to " + id);
  }

  private void strike(KeyCode key) {
    press(KeyEvent.KEY_PRESSED, key);
    press(KeyEvent.KEY_RELEASED, key);
  }

  private void press(EventType<KeyEvent> type, KeyCode key) {
    Event.fireEvent(target(), new KeyEvent(type, "", "", key, false, false, false, false));
  }

  private void type(String text) {
    draw();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            c ->
                Event.fireEvent(
                    target(),
                    new KeyEvent(
                        KeyEvent.KEY_TYPED, c, "", KeyCode.UNDEFINED, false, false, false, false)));
  }

  /// As the toolkit chooses it: what has left the screen hears nothing.
  private EventTarget target() {
    Node owner = wiring.scene.getFocusOwner();
    return owner == null || owner.getScene() == null ? wiring.scene : owner;
  }
}
