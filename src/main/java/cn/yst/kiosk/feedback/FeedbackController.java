package cn.yst.kiosk.feedback;

import cn.yst.contract.FeedbackCategory;
import cn.yst.kiosk.feedback.FeedbackState.Form;
import cn.yst.kiosk.feedback.FeedbackState.Sending;
import cn.yst.kiosk.feedback.FeedbackState.Sent;
import cn.yst.kiosk.feedback.FeedbackState.Unsent;
import cn.yst.kiosk.feedback.FeedbackState.Writing;
import cn.yst.kiosk.input.Keyboard;
import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.FactRow;
import cn.yst.kiosk.ui.HallTime;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.OneOf;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Segmented;
import cn.yst.kiosk.ui.SuccessBody;
import cn.yst.kiosk.ui.Visibility;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// Draws 写反馈. Where the keys leave little height, what it is about is asked first and by itself,
/// and the text stands where it is read, beside or above the keys.
public final class FeedbackController {
  private final FeedbackViewModel viewModel;
  private final Messages words;
  private final HallTime time;
  private final OneOf group = new OneOf();

  @FXML private Screen screen;
  @FXML private VBox writeBox;
  @FXML private Segmented segments;
  @FXML private ToggleButton historySegment;
  @FXML private Note anonymousNote;
  @FXML private TilePane categoryPane;
  @FXML private HBox chosenBox;
  @FXML private Chip chosenChip;
  @FXML private Note troubleNote;
  @FXML private HBox padBox;
  @FXML private WritingPad pad;
  @FXML private VBox hotlineCard;
  @FXML private SuccessBody sentBody;
  @FXML private Keyboard keyboard;
  @FXML private PrimaryButton sendButton;
  @FXML private PrimaryButton backButton;
  @FXML private Button historyButton;

  /// A controller for a screen that is about to be loaded.
  public FeedbackController(FeedbackViewModel viewModel, Messages words, HallTime time) {
    this.viewModel = viewModel;
    this.words = words;
    this.time = time;
  }

  @FXML
  void initialize() {
    for (FeedbackCategory category : FeedbackCategory.values()) {
      ToggleButton pill = new ToggleButton(FeedbackWords.category(category, words));
      pill.setId("category-" + category.name());
      pill.setUserData(category);
      pill.getStyleClass().add("pill");
      pill.setMaxWidth(Double.MAX_VALUE);
      pill.setToggleGroup(group);
      pill.setOnAction(e -> viewModel.choose(category));
      categoryPane.getChildren().add(pill);
    }
    historySegment.setOnAction(e -> viewModel.history());
    keyboard.setWords(words);
    keyboard.attach(pad.area(), Field.TEXT);
    keyboard.turnTo(pad.area(), Field.TEXT);
    pad.area().setPromptText(words.text("feedback.prompt"));
    pad.area().setText(viewModel.typedText());
    pad.area().end();
    pad.area().textProperty().subscribe((was, is) -> viewModel.typed(is));
    pad.attachButton().setOnAction(e -> viewModel.attach(!form().attached()));
    pad.sceneProperty().subscribe(scene -> pad.area().requestFocus());
    screen.zonesProperty().subscribe(zones -> render(viewModel.stateProperty().get()));
    screen.modeProperty().subscribe(mode -> render(viewModel.stateProperty().get()));
    viewModel.stateProperty().subscribe(this::render);
  }

  private Form form() {
    return switch (viewModel.stateProperty().get()) {
      case Writing(Form form) -> form;
      case Sending(Form form) -> form;
      case Unsent(Form form, _) -> form;
      case Sent(FeedbackCategory category, _) ->
          new Form(Optional.of(category), true, FeedbackText.EMPTY);
    };
  }

  void render(FeedbackState state) {
    pad.lock(!(state instanceof Writing || state instanceof Unsent));
    Visibility.show(troubleNote, false);
    switch (state) {
      case Writing(Form form) -> renderForm(form, false);
      case Sending(Form form) -> renderForm(form, true);
      case Unsent(Form form, var trouble) -> {
        troubleNote.setText(words.text(trouble.sentence(), trouble.code()));
        Visibility.show(troubleNote, true);
        renderForm(form, false);
      }
      case Sent sent -> renderSent(sent);
    }
  }

  private void renderForm(Form form, boolean sending) {
    boolean roomy = screen.getZones().portrait() && !screen.getZones().low();
    boolean large = screen.modeProperty().get().large();
    boolean oneByOne = !roomy || large;
    boolean asking = oneByOne && form.category().isEmpty();
    boolean writing = !asking;
    // The note that nothing was sent takes the place of what stands there otherwise.
    boolean head = (asking || !oneByOne) && !troubleNote.isManaged();
    Visibility.show(segments, viewModel.signedIn() && head);
    Visibility.show(anonymousNote, !viewModel.signedIn() && head);
    Visibility.show(categoryPane, asking || !oneByOne);
    Visibility.show(chosenBox, oneByOne && writing);
    categoryPane.setPrefColumns(large && roomy ? 2 : 3);
    double columns = categoryPane.getPrefColumns();
    double width = screen.getZones().body().getWidth();
    categoryPane.setPrefTileWidth(Math.floor((width - (columns - 1) * 18) / columns));
    categoryPane.setDisable(sending);
    chosenBox.setDisable(sending);
    place(writing, roomy, large);
    screen.setTitle(words.text(asking ? "feedback.which" : "feedback.title"));
    screen.setLead("");
    screen.setKeyboard(writing ? keyboard : null);
    group.getToggles().stream()
        .filter(toggle -> Optional.of(toggle.getUserData()).equals(form.category()))
        .forEach(toggle -> toggle.setSelected(true));
    form.category()
        .ifPresent(c -> chosenChip.show(Chip.Kind.INFO, FeedbackWords.category(c, words)));
    pad.show(form, viewModel.attachment(), words);
    sendButton.setDisable(!form.ready());
    sendButton.setLoading(sending);
    Visibility.choose(writeBox, writeBox, sentBody);
    screen.setSecondary(null);
    screen.setPrimary(sendButton);
  }

  /// Puts the paper into the body, or, where the keys fill that, beside it.
  private void place(boolean writing, boolean roomy, boolean large) {
    boolean apart = writing && !roomy;
    screen.setAside(null);
    padBox.getChildren().remove(pad);
    boolean column = !screen.getZones().portrait();
    pad.setNarrow(column);
    if (apart) {
      pad.setPrefHeight(column ? 560 : 420);
      screen.setAside(pad);
    } else {
      padBox.getChildren().addFirst(pad);
      HBox.setHgrow(pad, Priority.ALWAYS);
    }
    Visibility.show(padBox, writing && !apart);
    Visibility.show(hotlineCard, roomy && !large);
  }

  private void renderSent(Sent sent) {
    screen.setKeyboard(null);
    screen.setAside(null);
    boolean person = viewModel.signedIn();
    String received = words.text("feedback.received");
    String lead = words.text(person ? "feedback.receivedLead" : "feedback.receivedAnonymous");
    boolean beside = screen.getZones().besides();
    sentBody.setTight(beside);
    screen.setTitle(beside ? received : "");
    screen.setLead(beside ? lead : "");
    sentBody.show(
        received,
        lead,
        "",
        List.of(
            new FactRow(
                words.text("feedback.about"), FeedbackWords.category(sent.category(), words)),
            new FactRow(words.text("feedback.at"), time.moment(sent.at(), words))));
    sentBody.showNote(Note.Kind.INFO, words.text("feedback.callToo"));
    Visibility.choose(sentBody, writeBox, sentBody);
    screen.setSecondary(person ? historyButton : null);
    screen.setPrimary(backButton);
  }

  @FXML
  void send() {
    viewModel.send();
  }

  @FXML
  void askCategory() {
    viewModel.askCategory();
  }

  @FXML
  void history() {
    viewModel.history();
  }

  @FXML
  void leave() {
    viewModel.leave();
  }
}
