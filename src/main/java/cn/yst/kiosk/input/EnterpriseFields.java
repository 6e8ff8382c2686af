package cn.yst.kiosk.input;

import cn.yst.contract.AddEnterprise;
import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.OneOf;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Segmented;
import cn.yst.kiosk.ui.Visibility;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Name and credit code of an enterprise, each with its own keys: the field with the focus decides
/// which stand on the strip, the name's until the code is touched. A code that looks wrong is
/// marked, never blocked; whether both are right, the service decides.
///
/// In low reach the keys leave no room for two fields: both stand in the upper half, where they are
/// read, and a choice of the field that is typed in stands over the keys. On a wide panel there is
/// room for one field over the keys, and the choice stands with the title, with what is typed in
/// both and what is to be said about it.
public final class EnterpriseFields extends VBox {
  private final CreditCodeEntry code = new CreditCodeEntry();
  private final NameField nameField = new NameField();
  private final UnusualLine nameLine = new UnusualLine();
  private final CreditCodeField codeField = new CreditCodeField();
  private final CreditCodePad codePad = new CreditCodePad();
  private final Keyboard keyboard = new Keyboard();
  private final Label nameLabel = new Label();
  private final Label codeLabel = new Label();
  private final Label countLabel = new Label();
  private final Icon nameTick = new Icon("fltfal-checkmark-circle-24");
  private final Note note = new Note();
  private final ToggleButton nameTurn = new ToggleButton();
  private final ToggleButton codeTurn = new ToggleButton();
  private final Segmented turns = new Segmented();
  private final FieldTurn nameCard = new FieldTurn("nameTurn", "turn-text", () -> choose(false));
  private final FieldTurn codeCard = new FieldTurn("codeTurn", "turn-code", () -> choose(true));
  private final VBox nameBox;
  private final VBox codeBox;
  private final VBox beside = new VBox(20, nameCard.card(), codeCard.card());
  private boolean coding;
  private Messages words = Messages.chinese();
  private Screen screen = new Screen();
  private Runnable edited = () -> {};

  /// Empty fields.
  public EnterpriseFields() {
    super(12);
    getStyleClass().add("enterprise-fields");
    nameField.setId("nameField");
    nameField.setTextFormatter(new TextFormatter<>(EnterpriseFields::fit));
    codeField.setId("codeField");
    codeField.getStyleClass().addAll("kiosk-field", "code-field", "credit-code-cells");
    codeField.setEntry(code);
    codePad.setEntry(code);
    nameLabel.getStyleClass().add("field-label");
    codeLabel.getStyleClass().add("field-label");
    countLabel.getStyleClass().add("t-label");
    nameTick.getStyleClass().add("field-tick");
    nameTick.setMouseTransparent(true);
    StackPane.setMargin(nameTick, new Insets(0, 34, 0, 0));
    StackPane named = new StackPane(nameField, nameTick);
    named.setAlignment(Pos.CENTER_RIGHT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(codeLabel, gap, countLabel);
    head.setAlignment(Pos.BOTTOM_LEFT);
    head.getStyleClass().add("code-head");
    nameBox = new VBox(12, nameLabel, named, nameLine);
    codeBox = new VBox(12, head, codeField);
    nameBox.getStyleClass().add("field-part");
    codeBox.getStyleClass().add("field-part");
    getChildren().addAll(nameBox, codeBox, note);
    nameTurn.setId("nameTurn");
    nameTurn.setOnAction(e -> choose(false));
    codeTurn.setId("codeTurn");
    codeTurn.setOnAction(e -> choose(true));
    turns.getStyleClass().add("turn-bar");
    turns.getButtons().addAll(nameTurn, codeTurn);
    note.setId("fieldsNote");
    beside.getStyleClass().add("field-turns");
    OneOf cards = new OneOf();
    cards.getToggles().addAll(nameCard.card(), codeCard.card());
    judge();
  }

  /// What makes the name longer than any changes nothing.
  private static TextFormatter.Change fit(TextFormatter.Change change) {
    String text = change.getControlNewText();
    if (text.codePointCount(0, text.length()) > AddEnterprise.LONGEST_NAME) {
      change.setText("");
      change.setRange(change.getRangeStart(), change.getRangeStart());
      change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
    }
    return change;
  }

  /// Binds the fields to the screen that they stand in.
  ///
  /// @param around whose strip shows the keys
  /// @param language of labels and keys
  /// @param onEdited is called whenever what is typed changes
  public void setUp(Screen around, Messages language, Runnable onEdited) {
    screen = around;
    words = language;
    edited = onEdited;
    nameLabel.setText(words.text("enterpriseFields.name"));
    nameField.setPromptText(words.text("enterpriseFields.namePrompt"));
    nameField.setCrossText(words.text("enterpriseFields.clear"));
    nameLine.follow(nameField, words);
    codeLabel.setText(words.text("enterpriseFields.code"));
    codePad.setClearText(words.text("enterpriseFields.clear"));
    codePad.setHint(words.text("enterpriseFields.neverUsed"));
    keyboard.setWords(words);
    keyboard.attach(nameField, Field.ENTERPRISE);
    keyboard.turnTo(nameField, Field.ENTERPRISE);
    nameTurn.setText(words.text("enterpriseFields.name"));
    codeTurn.setText(words.text("enterpriseFields.code"));
    nameCard.setName(nameTurn.getText());
    codeCard.setName(codeTurn.getText());
    // Who has a keyboard types at once.
    sceneProperty().subscribe(scene -> takeFocus());
    codeField.focusedProperty().subscribe((was, is) -> turn(is, true));
    nameField.focusedProperty().subscribe((was, is) -> turn(is, false));
    nameField.textProperty().subscribe((was, is) -> typed());
    code.stateProperty().subscribe((was, is) -> typed());
    judge();
  }

  /// Takes its place first in `home`, or in low reach gives it to the choice. What stands where it
  /// should is not moved, so that the focus stays.
  ///
  /// @return what shall stand with the title, if anything
  public @Nullable Node standIn(VBox home) {
    boolean low = screen.getZones().low();
    boolean wide = !screen.getZones().portrait();
    Node first = low ? turns : this;
    if (!home.getChildren().contains(first)) {
      home.getChildren().removeAll(this, turns);
      home.getChildren().addFirst(first);
    }
    VBox said = wide ? beside : this;
    if (!said.getChildren().contains(note)) {
      said.getChildren().add(note);
    }
    showTurn();
    return low ? this : wide ? beside : null;
  }

  /// Turns to the code, as a touch does.
  public void turnToCode() {
    choose(true);
  }

  private void choose(boolean code) {
    coding = code;
    showTurn();
    keys();
    takeFocus();
  }

  /// Gives the focus to the field in turn, if it is to be seen.
  public void takeFocus() {
    (coding ? codeField : nameField).requestFocus();
  }

  private void turn(boolean focused, boolean toCode) {
    if (focused) {
      coding = toCode;
      showTurn();
      keys();
    }
  }

  private void showTurn() {
    boolean both = screen.getZones().portrait();
    nameField.setTypedIn(!coding);
    codeField.setTypedIn(coding);
    nameTick.setVisible(coding && !name().isBlank());
    (coding ? codeTurn : nameTurn).setSelected(true);
    (coding ? codeCard : nameCard).card().setSelected(true);
    Visibility.show(nameBox, both || !coding);
    Visibility.show(codeBox, both || coding);
  }

  /// The name as typed.
  public String name() {
    return nameField.getText();
  }

  /// The code as typed, 0 to 18 characters.
  public String code() {
    return code.value();
  }

  /// Whether it may be sent: a name, and 18 characters of code.
  public boolean isComplete() {
    return !name().isBlank() && code().length() == 18;
  }

  /// Puts both into the fields; a scanned code without a name leaves the name that was typed.
  public void fill(String name, String creditCode) {
    if (!name.isEmpty()) {
      nameField.setText(name);
    }
    code.fill(creditCode);
  }

  /// Stands still while what was typed is on its way.
  public void setSending(boolean sending) {
    setDisable(sending);
    codePad.setDisable(sending);
    turns.setDisable(sending);
    nameCard.card().setDisable(sending);
    codeCard.card().setDisable(sending);
  }

  /// Shows the keys of the field that had the focus last, unless the fields are not to be seen.
  public void keys() {
    if (isVisible()) {
      screen.setKeyboard(coding ? codePad : keyboard);
    }
  }

  /// Says what is known about what is typed.
  public void judge() {
    CreditCodeState typed = code.getState();
    nameTick.setVisible(coding && !name().isBlank());
    boolean partly = typed.entered() > 0 && typed.missing() > 0;
    countLabel.setText(
        partly
            ? words.text("enterpriseFields.codeCount", typed.entered(), typed.missing())
            : words.text("enterpriseFields.codeLength"));
    nameCard.show(name(), nameField.getPromptText());
    codeCard.show(code(), countLabel.getText());
    Visibility.show(note, typed.isComplete());
    typed
        .doubtful()
        .ifPresentOrElse(
            place -> note.show(Note.Kind.WARN, words.text("enterpriseFields.codeDoubtful", place)),
            () -> note.show(Note.Kind.OK, words.text("enterpriseFields.codeFits")));
  }

  /// Says something else in place of that, until something changes.
  public void say(Note.Kind kind, String sentence) {
    judge();
    note.show(kind, sentence);
    Visibility.show(note, true);
  }

  private void typed() {
    judge();
    edited.run();
  }
}
