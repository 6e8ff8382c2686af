package cn.yst.kiosk.agent;

import cn.yst.kiosk.agent.AddAgentState.Loading;
import cn.yst.kiosk.agent.AddAgentState.Naming;
import cn.yst.kiosk.agent.AddAgentState.Numbering;
import cn.yst.kiosk.agent.AddAgentState.Reviewing;
import cn.yst.kiosk.agent.AddAgentState.Sending;
import cn.yst.kiosk.agent.AddAgentState.Unavailable;
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
import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import cn.yst.kiosk.ui.Zones;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws 添加经办人: the name with its keyboard, the number with its pad, then everything.
public final class AddAgentController {
  private final AddAgentViewModel viewModel;
  private final Messages words;
  private final AgentPreview preview;
  private @Nullable Node afterCard;

  @FXML private Screen screen;
  @FXML private VBox namePart;
  @FXML private Label nameLabel;
  @FXML private NameField nameField;
  @FXML private UnusualLine nameLine;
  @FXML private Note nameNote;
  @FXML private VBox numberBox;
  @FXML private VBox numberPart;
  @FXML private HBox nameRow;
  @FXML private GlyphText maskedName;
  @FXML private HBox numberHead;
  @FXML private Button revealButton;
  @FXML private IdNumberField numberField;
  @FXML private HBox checkRow;
  @FXML private IdChecks checks;
  @FXML private Label countLabel;
  @FXML private Note numberNote;
  @FXML private VBox reviewPart;
  @FXML private VBox skeletonPart;
  @FXML private VBox errorPart;
  @FXML private Label errorLabel;
  @FXML private Label codeLabel;
  @FXML private IdPad idPad;
  @FXML private Keyboard keyboard;
  @FXML private PrimaryButton nextButton;
  @FXML private PrimaryButton sendButton;
  @FXML private PrimaryButton retryButton;
  @FXML private WaitingSlot readingSlot;

  /// A controller for a screen that is about to be loaded.
  public AddAgentController(AddAgentViewModel viewModel, Messages words) {
    this.viewModel = viewModel;
    this.words = words;
    this.preview =
        new AgentPreview(words, viewModel::editName, viewModel::editNumber, viewModel::choose);
  }

  @FXML
  void initialize() {
    IdNumberEntry number = viewModel.number();
    idPad.setEntry(number);
    numberField.setEntry(number);
    checks.setEntry(number);
    keyboard.setWords(words);
    keyboard.attach(nameField, Field.PERSON);
    nameLine.follow(nameField, words);
    keyboard.turnTo(nameField, Field.PERSON);
    revealButton.armedProperty().subscribe(viewModel::reveal);
    nameField.setText(viewModel.typedName());
    reviewPart.getChildren().add(preview);
    nameField.textProperty().subscribe(() -> render(viewModel.stateProperty().get()));
    number.stateProperty().subscribe(() -> render(viewModel.stateProperty().get()));
    screen.zonesProperty().subscribe(this::arrange);
    screen.modeProperty().subscribe(this::arrange);
    viewModel.stateProperty().subscribe(this::render);
  }

  /// Where height is short, each question stands alone over its keys.
  private void arrange() {
    Zones zones = screen.getZones();
    boolean roomy = zones.portrait() && !zones.low();
    for (Node part : new Node[] {nameLabel, numberBox, nameRow}) {
      Visibility.show(part, roomy);
    }
    Visibility.show(numberHead, !zones.low());
    afterCard = preview.arrange(zones, screen.modeProperty().get());
    render(viewModel.stateProperty().get());
  }

  private void render(AddAgentState state) {
    switch (state) {
      case Loading _ -> show(skeletonPart, null, readingSlot);
      case Naming naming -> {
        show(namePart, keyboard, nextButton);
        Visibility.show(nameNote, naming.unexpected());
        boolean low = screen.getZones().low();
        nameLine.setRoom(!low);
        if (low && !nameLine.getText().isEmpty()) {
          screen.setLead(nameLine.getText());
        }
        nextButton.setDisable(nameField.getText().isBlank());
      }
      case Numbering numbering -> {
        boolean arrived = !numberPart.isVisible();
        show(numberPart, idPad, nextButton);
        if (arrived) {
          numberField.requestFocus();
        }
        maskedName.setText(numbering.name());
        screen.setLead(
            nameRow.isManaged()
                ? words.text("addAgent.lead")
                : words.text("addAgent.numberOf", numbering.name()));
        renderNumber(viewModel.number().getState());
      }
      case Reviewing reviewing -> review(reviewing.form(), reviewing.refusal(), false);
      case Sending sending -> review(sending.form(), Optional.empty(), true);
      case Unavailable(var trouble) -> {
        errorLabel.setText(words.text(trouble.sentence()));
        codeLabel.setText(words.text("enterprises.code", trouble.code()));
        show(errorPart, null, retryButton);
      }
    }
  }

  private void renderNumber(IdNumberState number) {
    countLabel.setText(
        number.missing() == 0 ? "" : words.text("idPad.count", number.entered(), number.missing()));
    boolean noSuchDay = number.birthDate() == Tick.WRONG;
    boolean wrong = noSuchDay || number.checkCharacter() == Tick.WRONG;
    Visibility.show(numberNote, wrong);
    Visibility.show(checkRow, !(wrong && screen.getZones().besides()));
    numberNote.show(
        noSuchDay ? Note.Kind.BAD : Note.Kind.WARN,
        words.text(noSuchDay ? "idPad.noSuchDay" : "idPad.doubtful"));
    nextButton.setDisable(!number.isComplete());
  }

  private void review(AgentForm form, Optional<Refusal> refusal, boolean sending) {
    show(reviewPart, null, sendButton);
    preview.show(form, refusal, screen);
    reviewPart.setDisable(sending);
    sendButton.setLoading(sending);
  }

  private void show(Node part, @Nullable Node keys, Node primary) {
    Visibility.choose(part, namePart, numberPart, reviewPart, skeletonPart, errorPart);
    screen.setLead(words.text("addAgent.lead"));
    screen.setAside(part.equals(reviewPart) ? afterCard : null);
    screen.setKeyboard(keys);
    screen.setPrimary(primary);
  }

  @FXML
  void proceed() {
    switch (viewModel.stateProperty().get()) {
      case Naming _ -> viewModel.name(nameField.getText());
      case Numbering _ -> viewModel.numbered();
      case Loading _, Reviewing _, Sending _, Unavailable _ -> {}
    }
  }

  @FXML
  void changeName() {
    viewModel.editName();
  }

  @FXML
  void send() {
    viewModel.send();
  }

  @FXML
  void retry() {
    viewModel.retry();
  }
}
