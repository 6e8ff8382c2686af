package cn.yst.kiosk.enterprise;

import cn.yst.kiosk.enterprise.AddEnterpriseState.Refusal;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Scanning;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Sending;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Typing;
import cn.yst.kiosk.input.CreditCodeEntry;
import cn.yst.kiosk.input.CreditCodeField;
import cn.yst.kiosk.input.CreditCodePad;
import cn.yst.kiosk.input.CreditCodeState;
import cn.yst.kiosk.input.Keyboard;
import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.OneOf;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.WaitingSlot;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws 添加企业 and passes what is typed on. The fields keep what is typed, whatever the service
/// answers; a code that looks wrong is marked, never blocked.
public final class AddEnterpriseController {
  private final AddEnterpriseViewModel viewModel;
  private final Messages words;
  private final CreditCodeEntry code = new CreditCodeEntry();

  @FXML private Screen screen;
  @FXML private HBox segmentBox;
  @FXML private ToggleButton scanSegment;
  @FXML private ToggleButton typeSegment;
  @FXML private VBox formBox;
  @FXML private VBox scanBox;
  @FXML private TextField nameField;
  @FXML private FontIcon nameTick;
  @FXML private Label countLabel;
  @FXML private CreditCodeField codeField;
  @FXML private CreditCodePad codePad;
  @FXML private Keyboard keyboard;
  @FXML private Note note;
  @FXML private Note scanNote;
  @FXML private PrimaryButton addButton;
  @FXML private WaitingSlot scanSlot;

  /// A controller for a screen that is about to be loaded.
  public AddEnterpriseController(AddEnterpriseViewModel viewModel, Messages words) {
    this.viewModel = viewModel;
    this.words = words;
  }

  @FXML
  void initialize() {
    OneOf segments = new OneOf();
    segments.getToggles().addAll(scanSegment, typeSegment);
    shown(segmentBox, viewModel.canScan());
    codeField.setEntry(code);
    codePad.setEntry(code);
    keyboard.setWords(words);
    keyboard.attach(nameField, Field.ENTERPRISE);
    keyboard.turnTo(nameField, Field.ENTERPRISE);
    codeField.focusedProperty().subscribe((was, is) -> keys());
    nameField.focusedProperty().subscribe((was, is) -> keys());
    nameField.textProperty().subscribe((was, is) -> viewModel.edited());
    code.stateProperty().subscribe((was, is) -> viewModel.edited());
    nameField.textProperty().subscribe(() -> render(viewModel.stateProperty().get()));
    code.stateProperty().subscribe(() -> render(viewModel.stateProperty().get()));
    viewModel.stateProperty().subscribe(this::render);
  }

  /// The field with the focus decides the keys: the name's until the code is touched.
  private void keys() {
    if (formBox.isVisible()) {
      screen.setKeyboard(codeField.isFocused() ? codePad : keyboard);
    }
  }

  private EnterpriseForm form() {
    return new EnterpriseForm(nameField.getText(), code.value());
  }

  void render(AddEnterpriseState state) {
    switch (state) {
      case Scanning(boolean unreadable) -> renderScan(unreadable);
      case Typing(var read, var refusal) -> {
        read.ifPresent(this::fill);
        renderForm(refusal, false);
      }
      case Sending _ -> renderForm(Optional.empty(), true);
    }
  }

  void fill(EnterpriseForm read) {
    nameField.setText(read.name());
    code.fill(read.creditCode());
  }

  private void renderScan(boolean unreadable) {
    scanSegment.setSelected(true);
    part(scanBox);
    screen.setPrimary(scanSlot);
    screen.setKeyboard(null);
    scanNote.show(
        unreadable ? Note.Kind.WARN : Note.Kind.INFO,
        words.text(unreadable ? "addEnterprise.scanUnreadable" : "addEnterprise.scanNone"));
  }

  private void renderForm(Optional<Refusal> refusal, boolean sending) {
    typeSegment.setSelected(true);
    part(formBox);
    screen.setPrimary(addButton);
    keys();
    formBox.setDisable(sending);
    codePad.setDisable(sending);
    addButton.setLoading(sending);
    addButton.setDisable(!form().isComplete());
    nameTick.setVisible(!nameField.getText().isBlank());
    CreditCodeState typed = code.getState();
    boolean partly = typed.entered() > 0 && typed.missing() > 0;
    countLabel.setText(
        partly
            ? words.text("addEnterprise.codeCount", typed.entered(), typed.missing())
            : words.text("addEnterprise.codeLength"));
    shown(note, refusal.isPresent() || typed.isComplete());
    refusal.ifPresentOrElse(this::say, () -> judge(typed));
  }

  private void judge(CreditCodeState typed) {
    typed
        .doubtful()
        .ifPresentOrElse(
            place -> note.show(Note.Kind.WARN, words.text("addEnterprise.codeDoubtful", place)),
            () -> note.show(Note.Kind.OK, words.text("addEnterprise.codeFits")));
  }

  private void say(Refusal refusal) {
    switch (refusal) {
      case Refusal.NoMatch _ -> note.show(Note.Kind.BAD, words.text("addEnterprise.noMatch"));
      case Refusal.NotLive(var state) ->
          note.show(
              Note.Kind.BAD,
              words.text("addEnterprise.notLive", EnterpriseWords.registry(state, words)));
      case Refusal.LimitReached _ -> note.show(Note.Kind.WARN, words.text("addEnterprise.limit"));
      case Refusal.Unreachable _ ->
          note.show(Note.Kind.WARN, words.text("addEnterprise.unreachable"));
      case Refusal.Faulty(String faultCode) ->
          note.show(Note.Kind.WARN, words.text("addEnterprise.failed", faultCode));
    }
  }

  private void part(Node part) {
    shown(formBox, part.equals(formBox));
    shown(scanBox, part.equals(scanBox));
  }

  private static void shown(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  @FXML
  void scan() {
    viewModel.scan();
  }

  @FXML
  void type() {
    viewModel.type();
  }

  @FXML
  void submit() {
    viewModel.submit(form());
  }
}
