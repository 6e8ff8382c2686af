package cn.yst.kiosk.feedback;

import cn.yst.contract.RatingLevel;
import cn.yst.contract.RatingReason;
import cn.yst.kiosk.feedback.RatingState.Asking;
import cn.yst.kiosk.feedback.RatingState.Choice;
import cn.yst.kiosk.feedback.RatingState.Over;
import cn.yst.kiosk.feedback.RatingState.Sending;
import cn.yst.kiosk.feedback.RatingState.Thanking;
import cn.yst.kiosk.feedback.RatingState.Unsent;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.OneOf;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.TimeLeft;
import cn.yst.kiosk.ui.Visibility;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws the rating and passes presses on.
public final class RatingController {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final RatingViewModel viewModel;
  private final Messages words;
  private final Map<RatingLevel, ToggleButton> faces = new EnumMap<>(RatingLevel.class);
  private final Map<RatingReason, ToggleButton> reasons = new EnumMap<>(RatingReason.class);
  private final OneOf group = new OneOf();

  @FXML private Screen screen;
  @FXML private VBox bodyBox;
  @FXML private Note erasedNote;
  @FXML private VBox headBox;
  @FXML private VBox reasonBox;
  @FXML private VBox askBox;
  @FXML private HBox faceBox;
  @FXML private TilePane reasonPane;
  @FXML private Note troubleNote;
  @FXML private VBox thanksBox;
  @FXML private Label thanksTitle;
  @FXML private Label thanksText;
  @FXML private Button skipButton;
  @FXML private PrimaryButton submitButton;
  @FXML private PrimaryButton homeButton;

  /// A controller for a screen that is about to be loaded.
  public RatingController(RatingViewModel viewModel, Messages words) {
    this.viewModel = viewModel;
    this.words = words;
  }

  @FXML
  void initialize() {
    for (RatingLevel level : RatingLevel.values()) {
      faceBox.getChildren().add(face(level));
    }
    for (RatingReason reason : RatingReason.values()) {
      ToggleButton pill = new ToggleButton(FeedbackWords.reason(reason, words));
      pill.setId("reason-" + reason.name());
      pill.getStyleClass().add("pill");
      pill.setMaxWidth(Double.MAX_VALUE);
      pill.setOnAction(e -> viewModel.toggle(reason));
      reasons.put(reason, pill);
      reasonPane.getChildren().add(pill);
    }
    screen.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> viewModel.touch());
    screen.zonesProperty().subscribe(zones -> arrange());
    screen.modeProperty().subscribe(mode -> arrange());
    viewModel.stateProperty().subscribe(this::render);
    viewModel.start();
  }

  private VBox face(RatingLevel level) {
    ToggleButton button = new ToggleButton("", new Icon(icon(level)));
    button.setId("level-" + level.name());
    button.getStyleClass().add("rating");
    button.setToggleGroup(group);
    button.setOnAction(e -> viewModel.choose(level));
    button.setAccessibleText(FeedbackWords.level(level, words));
    faces.put(level, button);
    Label word = new Label(FeedbackWords.level(level, words));
    word.getStyleClass().add("rating-word");
    word.setWrapText(true);
    word.setMinHeight(Label.USE_PREF_SIZE);
    button.selectedProperty().subscribe(on -> word.pseudoClassStateChanged(CHOSEN, on));
    VBox box = new VBox(14, button, word);
    box.setAlignment(Pos.TOP_CENTER);
    box.setPrefWidth(188);
    return box;
  }

  private static String icon(RatingLevel level) {
    return switch (level) {
      case VERY_GOOD -> "fltfal-emoji-laugh-24";
      case GOOD -> "fltfal-emoji-24";
      case FAIR -> "fltfal-emoji-meh-24";
      case POOR -> "fltfal-emoji-sad-24";
      case VERY_POOR -> "fltfal-emoji-angry-24";
    };
  }

  private void arrange() {
    double width = screen.getZones().body().getWidth();
    reasonPane.setPrefTileWidth(Math.floor((width - 36) / 3));
    boolean roomy = screen.getZones().portrait() && !screen.getZones().low();
    askBox.setSpacing(roomy ? 68 : 22);
    Visibility.show(headBox, roomy);
    screen.setTitle(roomy ? "" : words.text("rating.title"));
    screen.setLead(roomy ? "" : words.text("rating.lead"));
    bodyBox.getChildren().remove(erasedNote);
    screen.setAside(roomy ? null : erasedNote);
    if (roomy) {
      bodyBox.getChildren().addFirst(erasedNote);
    }
    render(viewModel.stateProperty().get());
  }

  void render(RatingState state) {
    screen.setLeaving(
        state instanceof Over
            ? null
            : new TimeLeft(
                Duration.ofSeconds(state.seconds()),
                Duration.ofSeconds(Math.max(state.seconds(), RatingViewModel.LONGEST))));
    switch (state) {
      case Asking(Choice choice, _) -> renderChoice(choice, false, null);
      case Sending(Choice choice, _) -> renderChoice(choice, true, null);
      case Unsent(Choice choice, var trouble, _) ->
          renderChoice(choice, false, words.text("rating.unsent", trouble.code()));
      case Thanking(RatingLevel level, _) -> renderThanks(level);
      case Over _ -> {}
    }
  }

  private void renderChoice(Choice choice, boolean sending, @Nullable String trouble) {
    choice.level().ifPresent(level -> button(level).setSelected(true));
    reasons.forEach((reason, pill) -> pill.setSelected(choice.reasons().contains(reason)));
    askBox.setDisable(sending);
    Visibility.show(troubleNote, trouble != null);
    Visibility.show(reasonBox, trouble == null || screen.getAside() == null);
    if (trouble != null) {
      troubleNote.setText(trouble);
    }
    submitButton.setDisable(choice.level().isEmpty());
    submitButton.setLoading(sending);
    show(askBox, skipButton, submitButton);
  }

  private ToggleButton button(RatingLevel level) {
    return java.util.Objects.requireNonNull(faces.get(level));
  }

  private void renderThanks(RatingLevel level) {
    boolean sorry =
        switch (level) {
          case VERY_GOOD, GOOD, FAIR -> false;
          case POOR, VERY_POOR -> true;
        };
    thanksTitle.setText(words.text(sorry ? "rating.sorry" : "rating.thanks"));
    thanksText.setText(words.text(sorry ? "rating.hotline" : "rating.thanksText"));
    show(thanksBox, null, homeButton);
  }

  private void show(Node part, @Nullable Node secondary, Node primary) {
    Visibility.choose(part, askBox, thanksBox);
    if (screen.getPrimary() == null || !primary.equals(screen.getPrimary())) {
      screen.setSecondary(secondary);
      screen.setPrimary(primary);
    }
  }

  @FXML
  void submit() {
    viewModel.submit();
  }

  @FXML
  void leave() {
    viewModel.leave();
  }
}
