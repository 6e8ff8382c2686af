package cn.yst.kiosk.message;

import cn.yst.contract.Message;
import cn.yst.contract.MessageKind;
import cn.yst.kiosk.message.LetterState.Asking;
import cn.yst.kiosk.message.LetterState.Loading;
import cn.yst.kiosk.message.LetterState.Shown;
import cn.yst.kiosk.message.LetterState.Step;
import cn.yst.kiosk.message.LetterState.Unavailable;
import cn.yst.kiosk.ui.CardBox;
import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.MaskedNames;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Trouble;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws one message and passes presses on.
public final class LetterController {
  private final LetterViewModel viewModel;
  private final Messages words;
  private final MessageWords sentences;

  @FXML private Screen screen;
  @FXML private VBox shownBox;
  @FXML private VBox errorBox;
  @FXML private HBox headBox;
  @FXML private StackPane iconBox;
  @FXML private Icon icon;
  @FXML private GlyphText sentence;
  @FXML private CardBox factBox;
  @FXML private Note note;
  @FXML private Label codeLabel;
  @FXML private Button backButton;
  @FXML private PrimaryButton nextButton;
  @FXML private PrimaryButton retryButton;
  @FXML private WaitingSlot readingSlot;

  /// @param today the day of the visit
  /// @param zone of the hall
  public LetterController(LetterViewModel viewModel, Messages words, LocalDate today, ZoneId zone) {
    this.viewModel = viewModel;
    this.words = words;
    this.sentences = new MessageWords(words, today, zone);
  }

  @FXML
  void initialize() {
    viewModel.stateProperty().subscribe(this::render);
    screen.zonesProperty().subscribe(this::place);
    viewModel.start();
  }

  /// Large letters in low reach leave room for the facts alone; the sentence, which is only read,
  /// stands over the picture.
  private void place() {
    boolean above = screen.getZones().low() && screen.modeProperty().get().large();
    if (above == factBox.getChildren().contains(headBox)) {
      if (above) {
        factBox.getChildren().remove(headBox);
      } else {
        screen.setAside(null);
        factBox.getChildren().addFirst(headBox);
      }
    }
    if (above) {
      screen.setAside(shownBox.isVisible() ? headBox : null);
    }
  }

  void render(LetterState state) {
    switch (state) {
      case Loading _ -> show(null, null, readingSlot);
      case Shown shown -> renderMessage(shown, false);
      case Asking(Shown from) -> renderMessage(from, true);
      case Unavailable(var trouble) -> {
        codeLabel.setText(words.text("messages.code", trouble.code()));
        show(errorBox, backButton, retryButton);
      }
    }
  }

  private void renderMessage(Shown shown, boolean asking) {
    Message message = shown.message();
    screen.setTitle(sentences.title(message.kind()));
    screen.setLead(sentences.when(message.at()));
    MessageLook look = MessageLook.of(message.kind());
    icon.setIconLiteral(look.icon());
    iconBox.getStyleClass().setAll("icon-box", look.style());
    sentence.setText(MaskedNames.whole(sentences.text(message)));
    factBox.getChildren().removeIf(node -> node.getStyleClass().contains("fact-row"));
    factBox.getChildren().addAll(new LetterFacts(words, sentences).rows(message));
    Optional<String> said = shown.trouble().map(Trouble::sentence).or(() -> over(shown));
    Visibility.show(note, said.isPresent());
    said.ifPresent(
        key ->
            note.show(
                shown.trouble().isPresent() ? Note.Kind.WARN : Note.Kind.INFO, words.text(key)));
    nextButton.setLoading(asking);
    Step step = shown.step();
    nextButton.setText(words.text(word(step)));
    boolean on = step != Step.BACK;
    nextButton.setIcon(on ? "" : "fltfal-arrow-left-24");
    show(shownBox, on ? backButton : null, nextButton);
  }

  /// Why a request for certification needs no answer any more.
  private static Optional<String> over(Shown shown) {
    Message message = shown.message();
    if (message.kind() != MessageKind.CERTIFICATION_REQUESTED || message.toDecide()) {
      return Optional.empty();
    }
    return Optional.of(
        shown.step() == Step.CERTIFY ? "messages.requestLate" : "messages.requestDone");
  }

  private static String word(Step step) {
    return switch (step) {
      case BACK -> "messages.backToInbox";
      case DECIDE -> "messages.decideOne";
      case CERTIFY -> "messages.certify";
      case ASK -> "messages.askAgain";
      case SHOW_REQUEST -> "messages.showRequest";
      case AGENTS -> "messages.viewAgents";
      case ENTERPRISE -> "messages.viewEnterprise";
      case FEEDBACK -> "messages.viewFeedback";
    };
  }

  private void show(@Nullable Node part, @Nullable Node secondary, Node primary) {
    Visibility.choose(part, shownBox, errorBox);
    screen.setSecondary(secondary);
    screen.setPrimary(primary);
    place();
  }

  @FXML
  void proceed() {
    viewModel.proceed();
  }

  @FXML
  void back() {
    viewModel.back();
  }

  @FXML
  void retry() {
    viewModel.retry();
  }
}
