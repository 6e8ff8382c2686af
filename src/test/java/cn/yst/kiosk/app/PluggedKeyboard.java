package cn.yst.kiosk.app;

import cn.yst.kiosk.input.IdPad;
import java.time.Duration;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// The whole client in a window, under a keyboard that somebody plugged in.
final class PluggedKeyboard {
  final Wiring wiring = new Wiring();
  private final Stage stage = new Stage();

  /// Only a window that has the focus knows whether Tab led to a button.
  PluggedKeyboard() {
    wiring.frame.setSettling(Duration.ZERO);
    stage.setScene(wiring.scene);
    stage.show();
    stage.requestFocus();
    wiring.calls.hold();
    wiring.session.begin();
  }

  void close() {
    stage.close();
    wiring.close();
  }

  void tabToTick() {
    tabTo("agreeBox");
  }

  void tabToFaceCheck() {
    tabTo("faceRow");
  }

  void tabToGoOn() {
    tabTo("continueButton");
  }

  void tabToConfirm() {
    tabTo("confirmButton");
  }

  /// A finger takes the focus to the button it touches.
  void touchHelp() {
    find("helpButton").requestFocus();
  }

  /// See [#touchHelp()].
  void touchReveal() {
    find("revealButton").requestFocus();
  }

  /// See [#touchHelp()].
  void touchTick() {
    find("agreeBox").requestFocus();
  }

  /// 02, by finger: ticked, the face check, on.
  void consent() {
    ((ButtonBase) find("agreeBox")).fire();
    ((ButtonBase) find("faceRow")).fire();
    ((ButtonBase) find("continueButton")).fire();
  }

  boolean isInName() {
    return find("nameField").equals(owner());
  }

  String name() {
    return ((TextField) find("nameField")).getText();
  }

  /// Begins a feedback with this, and puts the caret behind it.
  void beginFeedback(String text) {
    TextArea area = (TextArea) find("textArea");
    area.requestFocus();
    area.setText(text);
    area.end();
  }

  String feedback() {
    return ((TextArea) find("textArea")).getText();
  }

  /// How many places of the ID number are filled.
  int entered() {
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

  void strike(KeyCode key) {
    press(KeyEvent.KEY_PRESSED, key);
    press(KeyEvent.KEY_RELEASED, key);
  }

  void press(EventType<KeyEvent> type, KeyCode key) {
    Event.fireEvent(target(), new KeyEvent(type, "", "", key, false, false, false, false));
  }

  void type(String text) {
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
