package cn.yst.kiosk.login;

import cn.yst.kiosk.input.DigitField;
import cn.yst.kiosk.input.DigitPad;
import cn.yst.kiosk.login.CardCheckState.Checking;
import cn.yst.kiosk.login.CardCheckState.Coding;
import cn.yst.kiosk.login.CardCheckState.Confirmed;
import cn.yst.kiosk.login.CardCheckState.End;
import cn.yst.kiosk.login.CardCheckState.Laying;
import cn.yst.kiosk.login.CardCheckState.Over;
import cn.yst.kiosk.login.CardCheckState.Read;
import cn.yst.kiosk.login.CardCheckState.Sending;
import cn.yst.kiosk.login.CardCheckState.Unreachable;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.Picture;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.StatePanel;
import cn.yst.kiosk.ui.StatePanel.Ground;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import java.time.Duration;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Draws the way without a face: the card, then the code.
public final class CardCheckController {
  private final CardCheckViewModel model;
  private final Messages words;

  @FXML private Screen screen;
  @FXML private VBox layPart;
  @FXML private Picture layPicture;
  @FXML private Label layKinds;
  @FXML private Note layNote;
  @FXML private ReadCard readPart;
  @FXML private VBox codePart;
  @FXML private DigitField codeField;
  @FXML private DigitPad codePad;
  @FXML private Label leftLabel;
  @FXML private Button againButton;
  @FXML private Note codeNote;
  @FXML private VBox endPart;
  @FXML private StatePanel panel;
  @FXML private WaitingSlot waiting;
  @FXML private PrimaryButton actButton;
  @FXML private Button otherButton;

  public CardCheckController(CardCheckViewModel model, Messages words) {
    this.model = model;
    this.words = words;
  }

  @FXML
  void initialize() {
    codeField.setEntry(model.code());
    codePad.setEntry(model.code());
    layKinds.setText(kinds());
    readPart.holdButton().armedProperty().subscribe(model::reveal);
    model.code().lengthProperty().subscribe(() -> render(model.stateProperty().get()));
    screen.zonesProperty().subscribe(() -> render(model.stateProperty().get()));
    screen.modeProperty().subscribe(() -> render(model.stateProperty().get()));
    model.stateProperty().subscribe(this::render);
  }

  /// Whether height is short, so that the lead has to speak for the notes.
  private boolean tight() {
    return screen.getZones().low() || !screen.getZones().portrait();
  }

  /// Two kinds of card may bear one name.
  private String kinds() {
    return model.kinds().stream()
        .map(words::text)
        .distinct()
        .collect(Collectors.joining(words.text("cardCheck.kinds.and")));
  }

  private void say(Note note, Note.Kind kind, String key) {
    note.show(kind, words.text(key));
    Visibility.show(note, !tight());
    if (tight()) {
      screen.setLead(words.text(key));
    }
  }

  private void render(CardCheckState state) {
    switch (state) {
      case Laying(CardHint hint) -> renderLaying(hint);
      case Read read -> renderRead(read);
      case Sending _ -> {
        title("cardCheck.code", "3/3");
        part(codePart);
        screen.setKeyboard(codePad);
        left(Duration.ZERO);
        againButton.setVisible(false);
        say(codeNote, Note.Kind.INFO, "cardCheck.sending");
        await("cardCheck.sending");
      }
      case Coding coding -> renderCode(coding, false);
      case Checking(Coding before) -> renderCode(before, true);
      case Confirmed(String name, Duration left) -> {
        end(
            Ground.JADE,
            "fltfal-checkmark-circle-48",
            "cardCheck.confirmed",
            words.text("faceCheck.welcome", name));
        act("faceCheck.enter");
        actButton.setText(words.text("cardCheck.enter", left.toSeconds()));
        screen.setSecondary(null);
      }
      case Over(End end) -> renderEnd(end);
      case Unreachable(String code) -> {
        end(
            Ground.TINT,
            "fltfal-cloud-off-48",
            "cardCheck.unreachable",
            words.text("cardCheck.unreachable.text", code));
        act("cardCheck.tryAgain");
      }
    }
  }

  private void renderLaying(CardHint hint) {
    title("cardCheck.lay", "2/3");
    part(layPart);
    layPicture.setFitWidth(tight() ? 260 : 420);
    boolean named = !tight() && !layKinds.getText().isEmpty();
    Visibility.show(layKinds, named);
    switch (hint) {
      case NONE -> say(layNote, Note.Kind.WARN, "cardCheck.noReader");
      case READY, READING -> {
        say(layNote, Note.Kind.INFO, "cardCheck.layNote");
        layNote.setIcon("fltfal-lock-shield-24");
      }
      case AGAIN -> say(layNote, Note.Kind.WARN, "cardHint.again.detail");
      case UNREADABLE -> say(layNote, Note.Kind.WARN, "cardCheck.unreadable");
      case LEFT -> say(layNote, Note.Kind.WARN, "cardHint.left.detail");
    }
    if (hint == CardHint.NONE) {
      act("cardCheck.toCounter");
    } else {
      await(hint == CardHint.READING ? "cardCheck.reading" : "cardCheck.await");
    }
  }

  private void renderRead(Read read) {
    title("cardCheck.read", "2/3");
    part(readPart);
    readPart.setRoomy(!screen.modeProperty().get().large());
    readPart.show(read.lies(), read.name(), read.number(), words);
    read.bar()
        .ifPresentOrElse(
            why -> readPart.note().show(Note.Kind.WARN, words.text("cardHint.bar." + why)),
            () ->
                readPart
                    .note()
                    .show(
                        Note.Kind.INFO,
                        words.text(read.unusual() ? "cardHint.unusual" : "cardCheck.readNote")));
    if (read.lies()) {
      await("cardHint.take.chip");
    } else {
      act(read.bar().isPresent() ? "cardCheck.toCounter" : "cardCheck.send");
    }
  }

  private void renderCode(Coding coding, boolean checking) {
    boolean arrived = !codePart.isVisible();
    title("cardCheck.code", "3/3");
    part(codePart);
    screen.setKeyboard(codePad);
    codePad.setDisable(checking);
    if (arrived) {
      codeField.requestFocus();
    }
    left(coding.left());
    againButton.setVisible(coding.sendsLeft() > 0);
    againButton.setDisable(checking || !coding.canSendAgain());
    againButton.setText(
        coding.again().isZero()
            ? words.text("cardCheck.again")
            : words.text("cardCheck.againIn", coding.again().toSeconds()));
    boolean untouched = model.code().lengthProperty().get() == 0;
    codeField.setWrong(coding.trouble() == CardCheckState.Trouble.WRONG && untouched);
    switch (coding.trouble()) {
      case NONE -> say(codeNote, Note.Kind.INFO, "cardCheck.codeNote");
      case WRONG -> say(codeNote, Note.Kind.BAD, "cardCheck.wrong");
      case LATE -> say(codeNote, Note.Kind.WARN, "cardCheck.late");
      case LINE -> say(codeNote, Note.Kind.WARN, "cardCheck.line");
    }
    act("cardCheck.check");
    actButton.setLoading(checking);
    screen.setSecondary(screen.modeProperty().get().large() ? null : otherButton);
    actButton.setDisable(!checking && !model.code().isComplete());
  }

  private void left(Duration left) {
    leftLabel.setText(
        left.isZero()
            ? ""
            : words.text(
                "cardCheck.left", "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart())));
  }

  private void renderEnd(End how) {
    String text = words.text("cardCheck.nothingUsed");
    switch (how) {
      case NOT_CONFIRMED -> end(Ground.TINT, "fltfal-info-24", "cardCheck.notConfirmed", text);
      case EXPIRED -> end(Ground.AMBER, "fltfal-clock-24", "cardCheck.expired", text);
      case TOO_MANY -> end(Ground.AMBER, "fltfal-clock-24", "cardCheck.tooMany", text);
      case NO_MESSAGES -> end(Ground.TINT, "fltfal-info-24", "cardCheck.noMessages", text);
    }
    act(how == End.EXPIRED ? "cardCheck.send" : "cardCheck.toCounter");
  }

  private void end(Ground ground, String icon, String key, String text) {
    title(key, "3/3");
    part(endPart);
    panel.show(ground, icon, words.text(key + ".title"), text);
  }

  private void title(String key, String steps) {
    screen.setSteps(steps);
    screen.setTitle(words.text(key + ".title"));
    screen.setLead(words.text(key + ".lead"));
  }

  private void part(Node shown) {
    Visibility.choose(shown, layPart, readPart, codePart, endPart);
    screen.setKeyboard(null);
    screen.setAside(shown.equals(readPart) ? readPart.arrange(screen.getZones()) : null);
  }

  private void await(String key) {
    waiting.setText(words.text(key));
    screen.setPrimary(waiting);
    screen.setSecondary(otherButton);
  }

  private void act(String key) {
    actButton.setText(words.text(key));
    actButton.setLoading(false);
    actButton.setDisable(false);
    screen.setPrimary(actButton);
    screen.setSecondary(otherButton);
  }

  @FXML
  void act() {
    switch (model.stateProperty().get()) {
      case Laying _ -> model.toCounter();
      case Read _, Unreachable _ -> model.send();
      case Coding _ -> model.check();
      case Confirmed _ -> model.enter();
      case Over(End how) -> {
        if (how == End.EXPIRED) {
          model.send();
        } else {
          model.toCounter();
        }
      }
      case Sending _, Checking _ -> {}
    }
  }

  @FXML
  void sendAgain() {
    model.sendAgain();
  }

  @FXML
  void anotherWay() {
    model.anotherWay();
  }
}
