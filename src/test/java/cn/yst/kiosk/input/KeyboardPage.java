package cn.yst.kiosk.input;

import cn.yst.gallery.Finger;
import cn.yst.gallery.ShownScreen;
import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A field with the keyboard under it, and a finger: what a visitor does, in a visitor's words.
final class KeyboardPage {
  private final FxRobot robot = new FxRobot();
  private final TextField field;
  private final Keyboard keyboard;
  private final ShownScreen screen;

  /// Shows a field that asks for this.
  KeyboardPage(Field kind, String before) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    field = new TextField();
    keyboard = new Keyboard();
    screen = new ShownScreen(() -> lay(kind, before));
    robot.interact(field::end);
  }

  /// The field for the name of an enterprise, with its limit, and without a screen around it.
  static TextField enterpriseName() {
    return (TextField) new EnterpriseFields().lookup("#nameField");
  }

  private Screen lay(Field kind, String before) {
    Messages words = Messages.chinese();
    Screen shown = new Screen();
    shown.setTitle(words.text("identity.title"));
    field.setText(before);
    field.setId("typedField");
    field.getStyleClass().add("kiosk-field");
    keyboard.setWords(words);
    keyboard.attach(field, kind);
    keyboard.turnTo(field, kind);
    shown.setBody(new VBox(field));
    shown.setKeyboard(keyboard);
    return shown;
  }

  /// Strikes keys, one for each character.
  KeyboardPage strike(String characters) {
    characters.codePoints().forEach(c -> screen.press("key" + Character.toString(c)));
    return this;
  }

  /// Strikes the keys of strokes by number; * is the wildcard.
  KeyboardPage strokes(String numbers) {
    numbers.chars().forEach(c -> screen.press(c == '*' ? "strokeAny" : "stroke" + (char) c));
    return this;
  }

  KeyboardPage rareCharacters() {
    screen.press("rareKey");
    return this;
  }

  KeyboardPage byStrokes() {
    screen.press("strokesKey");
    return this;
  }

  KeyboardPage byCode() {
    screen.press("codeKey");
    return this;
  }

  KeyboardPage latin() {
    screen.press("latinKey");
    return this;
  }

  KeyboardPage shift() {
    screen.press("shiftKey");
    return this;
  }

  KeyboardPage pinyin() {
    screen.press("pinyinKey");
    return this;
  }

  KeyboardPage space() {
    screen.press("spaceKey");
    return this;
  }

  KeyboardPage delete() {
    screen.press("deleteKey");
    return this;
  }

  KeyboardPage clearAll() {
    screen.press("clearKey");
    return this;
  }

  /// What stands on the key that empties.
  String clearingWord() {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup("#clearKey").queryAs(Labeled.class).getText();
  }

  /// Picks a proposal in the bar, turning pages until it is seen.
  KeyboardPage pick(String text) {
    int place = place(text);
    while (!shows(place)) {
      more();
    }
    screen.press("candidate" + (place - state().first()));
    return this;
  }

  /// Turns to the next proposals.
  KeyboardPage more() {
    screen.press("moreKey");
    return this;
  }

  /// Whether the bar has other proposals to turn to.
  boolean hasMore() {
    WaitForAsyncUtils.waitForFxEvents();
    return !robot.lookup("#moreKey").query().isDisabled();
  }

  private boolean shows(int place) {
    WaitForAsyncUtils.waitForFxEvents();
    int at = place - state().first();
    return at >= 0 && screen.shows("candidate" + at);
  }

  /// Picks a character in the grid, turning pages until it is seen.
  ///
  /// @return how many taps that took
  int pickInGrid(String character, int page) {
    int taps = 1;
    int place = place(character);
    while (place >= state().first() + page) {
      screen.press("nextKey");
      taps++;
    }
    screen.press("cell" + (place - state().first()));
    return taps;
  }

  private int place(String text) {
    int place = state().choices().indexOf(text);
    if (place < 0) {
      throw new AssertionError(text + " is not proposed: " + state().choices());
    }
    return place;
  }

  /// Lets a finger bounce on a key: two presses at once.
  KeyboardPage bounceOn(String character) {
    robot.interact(
        () -> {
          var key = robot.lookup("#key" + character).query();
          for (int i = 0; i < 2; i++) {
            key.fireEvent(Finger.down());
          }
        });
    return this;
  }

  /// Puts the caret behind so many characters.
  KeyboardPage caretBehind(int characters) {
    robot.interact(() -> field.positionCaret(field.getText().offsetByCodePoints(0, characters)));
    return this;
  }

  /// Sends the finger through the whole field and says where the caret stood.
  List<Integer> caretsWhenTouchedEverywhere() {
    return java.util.stream.IntStream.range(0, 20)
        .mapToObj(
            i -> {
              robot.clickOn(
                  robot.offset(
                      robot.lookup("#typedField").<TextField>query(),
                      javafx.geometry.Pos.CENTER_LEFT,
                      6 + i * 8.0,
                      0));
              return field.getCaretPosition();
            })
        .toList();
  }

  /// Lets a hardware keyboard press a key with what is held down: `Ctrl+V`.
  KeyboardPage shortcut(String combination) {
    List<String> held = List.of(combination.split("\\+"));
    robot.interact(
        () ->
            field.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED,
                    "",
                    "",
                    KeyCode.getKeyCode(held.getLast()),
                    held.contains("Shift"),
                    held.contains("Ctrl"),
                    false,
                    false)));
    return this;
  }

  /// Lets a hardware keyboard type a character.
  KeyboardPage hardware(String character) {
    robot.interact(
        () ->
            field.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_TYPED,
                    character,
                    "",
                    KeyCode.UNDEFINED,
                    false,
                    false,
                    false,
                    false)));
    return this;
  }

  /// Lets the system's input method write into the field, if it is there for one.
  KeyboardPage inputMethod(String text) {
    robot.interact(
        () ->
            field.fireEvent(
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), text, 0)));
    return this;
  }

  /// Whether the system's input method is told of the field.
  boolean isOfferedToTheSystem() {
    WaitForAsyncUtils.waitForFxEvents();
    return field.getInputMethodRequests() != null;
  }

  /// Presses the right button on the field, and says how many windows there are then.
  int windowsAfterARightClick() {
    robot.interact(
        () ->
            field.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null)));
    return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> Window.getWindows().size());
  }

  KeyboardPage selectAll() {
    robot.interact(field::selectAll);
    return this;
  }

  /// Leaves the screen, as the end of a visit does.
  KeyboardPage leave() {
    robot.interact(() -> field.getScene().setRoot(new StackPane()));
    return this;
  }

  String text() {
    WaitForAsyncUtils.waitForFxEvents();
    return field.getText();
  }

  boolean says(String text) {
    return screen.says(text);
  }

  KeyboardState state() {
    WaitForAsyncUtils.waitForFxEvents();
    return keyboard.model().stateProperty().get();
  }
}
