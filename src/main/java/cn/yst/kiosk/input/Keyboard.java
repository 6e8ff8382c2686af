package cn.yst.kiosk.input;

import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.input.engine.PinyinEngine;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.TypedKeys;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The on-screen keyboard: a bar of proposals over four rows of keys. It types into the field that
/// has the focus, of those that were attached; all of it stays inside the scene. What is composed
/// is forgotten when the field or the screen is left.
public final class Keyboard extends VBox implements TypedKeys {
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private final boolean fuzzy = InputSettings.current().southernSounds();
  private final FieldText text = new FieldText();
  private final KeyboardModel model = new KeyboardModel(PinyinEngine.shared(), text);
  private final BooleanProperty low = new SimpleBooleanProperty(this, "low");
  private final CandidateBar bar = new CandidateBar(model);
  private final KeyRows rows = new KeyRows(model);
  private Messages words = Messages.chinese();
  private Field kind = Field.TEXT;

  /// A keyboard that types into nothing yet.
  public Keyboard() {
    getStyleClass().addAll("keybed", "keyboard");
    getChildren().addAll(bar, rows);
    model.stateProperty().subscribe(this::render);
    low.subscribe(this::arrange);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                model.wipe();
              }
            });
    Surroundings.watch(this, low);
  }

  /// Sets the language of the keys. In any language but Chinese the letters come first as they
  /// are, and a key turns to composing Chinese.
  public void setWords(Messages value) {
    words = value;
    home();
    rows.setWords(value);
    render(model.stateProperty().get());
  }

  /// Lets a field be typed in with these keys, on the screen or on a hardware keyboard, while it
  /// has the focus, and in no other way.
  ///
  /// @param kind what the field asks for
  public void attach(TextInputControl field, Field kind) {
    OwnKeys.only(field);
    HardwareComposing.feed(field, model);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                turnTo(field, kind);
              }
            });
  }

  /// Turns to a field without waiting for its focus.
  public void turnTo(TextInputControl field, Field newKind) {
    if (!field.equals(text.field())) {
      text.turnTo(field);
      kind = newKind;
      rows.setField(newKind);
      home();
    }
  }

  private void home() {
    boolean chinese = words.locale().getLanguage().equals("zh");
    boolean name = kind == Field.PERSON || kind == Field.ENTERPRISE;
    model.open(kind, fuzzy, chinese || name ? Layer.PINYIN : Layer.LATIN);
  }

  /// The field takes the focus with the first key.
  @Override
  public void take(KeyEvent event) {
    TextInputControl field = text.field();
    if (field != null && !field.isDisabled() && field.getScene() != null) {
      field.requestFocus();
      field.fireEvent(event.copyFor(field, field));
    }
  }

  /// Forgets what is composed.
  public void wipe() {
    model.wipe();
  }

  /// Less height for the keys. Inside a screen it follows the screen.
  public BooleanProperty lowProperty() {
    return low;
  }

  /// What the keys do, for tests and samples.
  KeyboardModel model() {
    return model;
  }

  private void render(KeyboardState state) {
    bar.show(state, rows.hint(state));
    rows.show(state);
  }

  private void arrange(boolean isLow) {
    rows.setLow(isLow);
    bar.setPrefHeight(isLow ? 84 : 104);
    pseudoClassStateChanged(LOW, isLow);
  }
}
