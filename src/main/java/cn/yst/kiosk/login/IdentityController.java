package cn.yst.kiosk.login;

import cn.yst.kiosk.input.IdChecks;
import cn.yst.kiosk.input.IdNumberEntry;
import cn.yst.kiosk.input.IdNumberField;
import cn.yst.kiosk.input.IdNumberState;
import cn.yst.kiosk.input.IdPad;
import cn.yst.kiosk.input.Keyboard;
import cn.yst.kiosk.input.NameField;
import cn.yst.kiosk.input.Tick;
import cn.yst.kiosk.input.UnusualLine;
import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.login.IdentityState.Carded;
import cn.yst.kiosk.login.IdentityState.Naming;
import cn.yst.kiosk.login.IdentityState.Numbering;
import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import cn.yst.kiosk.ui.Zones;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Draws 03 and 03b: the name, then the number with its pad.
public final class IdentityController {
  private final IdentityViewModel model;
  private final Messages words;

  @FXML private Screen screen;
  @FXML private VBox namePart;
  @FXML private CardHintView hintView;
  @FXML private Label nameLabel;
  @FXML private VBox numberBox;
  @FXML private NameField nameField;
  @FXML private UnusualLine nameLine;
  @FXML private Note nameNote;
  @FXML private ReadCard readPart;
  @FXML private VBox numberPart;
  @FXML private GlyphText maskedName;
  @FXML private Button revealButton;
  @FXML private IdNumberField numberField;
  @FXML private IdChecks checks;
  @FXML private Label countLabel;
  @FXML private HBox nameRow;
  @FXML private HBox numberHead;
  @FXML private Note numberNote;
  @FXML private IdPad idPad;
  @FXML private Keyboard keyboard;
  @FXML private PrimaryButton nextButton;
  @FXML private WaitingSlot waiting;
  @FXML private Button typeButton;

  public IdentityController(IdentityViewModel model, Messages words) {
    this.model = model;
    this.words = words;
  }

  @FXML
  void initialize() {
    IdNumberEntry number = model.number();
    idPad.setEntry(number);
    keyboard.setWords(words);
    keyboard.attach(nameField, Field.PERSON);
    nameLine.follow(nameField, words);
    keyboard.turnTo(nameField, Field.PERSON);
    numberField.setEntry(number);
    checks.setEntry(number);
    revealButton.armedProperty().subscribe(model::reveal);
    readPart.holdButton().armedProperty().subscribe(model::reveal);
    nameField.setText(model.typedName());
    // Who has a keyboard types at once; the number asks for the focus when its turn comes.
    nameField.sceneProperty().subscribe(scene -> focusName());
    nameField.textProperty().subscribe((was, is) -> typedName(is));
    number.stateProperty().subscribe(() -> render(model.stateProperty().get()));
    screen.zonesProperty().subscribe(() -> render(model.stateProperty().get()));
    screen.modeProperty().subscribe(() -> render(model.stateProperty().get()));
    model.stateProperty().subscribe(this::render);
  }

  private void focusName() {
    if (model.stateProperty().get() instanceof Naming) {
      nameField.requestFocus();
    }
  }

  private void typedName(String text) {
    if (model.stateProperty().get() instanceof Naming naming) {
      model.naming(text);
      render(naming);
    }
  }

  private void render(IdentityState state) {
    switch (state) {
      case Naming naming -> {
        boolean arrived = !namePart.isVisible();
        ask(namePart, "identity");
        screen.setKeyboard(keyboard);
        hint(naming.card(), naming.unexpected());
        Visibility.show(nameNote, naming.unexpected());
        nextButton.setText(words.text("identity.next"));
        nextButton.setDisable(nameField.getText().isBlank());
        if (arrived) {
          nameField.requestFocus();
        }
      }
      case Numbering numbering -> {
        boolean arrived = !numberPart.isVisible();
        ask(numberPart, screen.getZones().low() ? "idPad.low" : "idPad");
        screen.setKeyboard(idPad);
        if (arrived) {
          numberField.requestFocus();
        }
        maskedName.setText(numbering.maskedName());
        Visibility.show(nameRow, !tight());
        Visibility.show(numberHead, !screen.getZones().low());
        renderNumber(numbering, model.number().getState());
      }
      case Carded carded -> {
        ask(readPart, "identity.read");
        if (!nameField.getText().isEmpty()) {
          nameField.clear();
        }
        screen.setKeyboard(null);
        renderCard(carded);
      }
    }
  }

  /// Whether height is short.
  private boolean tight() {
    return screen.getZones().low() || !screen.getZones().portrait();
  }

  private void ask(Node shown, String key) {
    screen.setTitle(words.text(key.startsWith("idPad") ? "idPad.title" : "identity.title"));
    screen.setLead(words.text(key + ".lead"));
    Visibility.choose(shown, namePart, readPart, numberPart);
    screen.setPrimary(nextButton);
    screen.setSecondary(null);
    screen.setAside(shown.equals(readPart) ? readPart.arrange(screen.getZones()) : null);
  }

  /// Where height is short the lead speaks for the card, and the number is asked for by itself; in
  /// large text, and while something is wrong with the name, the number waits, too, if a card is
  /// spoken of.
  private void hint(CardHint card, boolean wrong) {
    Zones zones = screen.getZones();
    boolean tight = tight();
    boolean large = screen.modeProperty().get().large();
    hintView.show(tight ? CardHint.NONE : card, words);
    hintView.setRoomy(!large);
    Visibility.show(nameLabel, !tight);
    Visibility.show(numberBox, !tight && !((large || wrong) && card != CardHint.NONE));
    nameLine.setRoom(!zones.low());
    if (zones.low() && !nameLine.getText().isEmpty()) {
      screen.setLead(nameLine.getText());
    } else if (tight && card != CardHint.NONE) {
      screen.setLead(words.text(card.key() + ".title") + "\n" + words.text(card.key() + ".detail"));
    }
  }

  private void renderCard(Carded carded) {
    Note note = readPart.note();
    readPart.setRoomy(!screen.modeProperty().get().large() && !screen.getZones().low());
    readPart.show(carded.lies(), carded.name(), carded.number(), words);
    Visibility.show(note, carded.unusual() || carded.bar().isPresent());
    note.show(Note.Kind.INFO, words.text("cardHint.unusual"));
    carded.bar().ifPresent(why -> note.show(Note.Kind.WARN, words.text("cardHint.bar." + why)));
    nextButton.setText(words.text(carded.bar().isPresent() ? "idPad.toCounter" : "identity.next"));
    nextButton.setDisable(false);
    screen.setPrimary(carded.lies() ? waiting : nextButton);
    screen.setSecondary(typeButton);
  }

  /// Where height is short there is room for the number alone, in large text for no more than its
  /// ticks: what is wrong with it is said above.
  private void renderNumber(Numbering numbering, IdNumberState number) {
    countLabel.setText(
        number.missing() == 0 ? "" : words.text("idPad.count", number.entered(), number.missing()));
    boolean noSuchDay = number.birthDate() == Tick.WRONG;
    Visibility.show(
        numberNote, noSuchDay || number.checkCharacter() == Tick.WRONG || numbering.minor());
    if (noSuchDay) {
      numberNote.show(Note.Kind.BAD, words.text("idPad.noSuchDay"));
    } else if (numbering.minor()) {
      numberNote.show(Note.Kind.INFO, words.text("idPad.minor"));
    } else {
      numberNote.show(Note.Kind.WARN, words.text("idPad.doubtful"));
    }
    if ((tight() || screen.modeProperty().get().large()) && numberNote.isManaged()) {
      screen.setLead(numberNote.getText());
      Visibility.show(numberNote, false);
    }
    nextButton.setText(words.text(numbering.minor() ? "idPad.toCounter" : "identity.next"));
    nextButton.setDisable(!number.isComplete());
  }

  @FXML
  void proceed() {
    switch (model.stateProperty().get()) {
      case Naming _ -> model.name(nameField.getText());
      case Numbering _, Carded _ -> model.proceed();
    }
  }

  @FXML
  void changeName() {
    model.changeName();
  }
}
