package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountState;
import cn.yst.kiosk.enterprise.SuccessFacts.Fact;
import cn.yst.kiosk.enterprise.SuccessState.Bare;
import cn.yst.kiosk.enterprise.SuccessState.Entering;
import cn.yst.kiosk.enterprise.SuccessState.Loading;
import cn.yst.kiosk.enterprise.SuccessState.Shown;
import cn.yst.kiosk.ui.CardBox;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.SuccessMark;
import cn.yst.kiosk.ui.Visibility;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws the word of success.
public final class SuccessController {
  private final SuccessViewModel viewModel;
  private final Messages words;

  @FXML private Screen screen;
  @FXML private VBox bodyBox;
  @FXML private SuccessMark mark;
  @FXML private Label titleLabel;
  @FXML private Label leadLabel;
  @FXML private CardBox factBox;
  @FXML private Label headingLabel;
  @FXML private Note note;
  @FXML private Note troubleNote;
  @FXML private Button listButton;
  @FXML private PrimaryButton enterButton;
  @FXML private PrimaryButton certifyButton;
  @FXML private PrimaryButton doneButton;

  /// A controller for a screen that is about to be loaded.
  public SuccessController(SuccessViewModel viewModel, Messages words) {
    this.viewModel = viewModel;
    this.words = words;
  }

  @FXML
  void initialize() {
    String kind =
        switch (viewModel.kind()) {
          case ENTERPRISE_ADDED -> "success.added";
          case ACCOUNT_CERTIFIED -> "success.certified";
          case AGENT_AUTHORISED -> "success.authorised";
          case AUTHORISATION_RENEWED -> "success.renewed";
          case ASSOCIATION_APPROVED -> "success.approved";
        };
    titleLabel.setText(words.text(kind));
    leadLabel.setText(words.text(kind + "Lead"));
    boolean agent =
        switch (viewModel.kind()) {
          case AGENT_AUTHORISED, AUTHORISATION_RENEWED, ASSOCIATION_APPROVED -> true;
          case ENTERPRISE_ADDED, ACCOUNT_CERTIFIED -> false;
        };
    doneButton.setText(words.text(agent ? "handing.finish" : "success.backToList"));
    doneButton.setArrow(false);
    viewModel.stateProperty().subscribe(this::render);
    screen.zonesProperty().subscribe(this::place);
    viewModel.start();
  }

  /// Where the body is low, what is only read stands beside the card.
  private void place() {
    boolean beside = screen.getZones().besides();
    Visibility.show(titleLabel, !beside);
    Visibility.show(leadLabel, !beside);
    Visibility.show(mark, !beside || !factBox.isManaged());
    screen.setTitle(beside ? titleLabel.getText() : "");
    screen.setLead(beside ? leadLabel.getText() : "");
    if (beside == bodyBox.getChildren().contains(note)) {
      if (beside) {
        bodyBox.getChildren().remove(note);
        screen.setAside(note);
      } else {
        screen.setAside(null);
        bodyBox.getChildren().add(bodyBox.getChildren().indexOf(troubleNote), note);
      }
    }
  }

  void render(SuccessState state) {
    Visibility.show(factBox, state instanceof Shown || state instanceof Entering);
    Visibility.show(note, state instanceof Shown || state instanceof Entering);
    Visibility.show(troubleNote, false);
    switch (state) {
      case Loading _, Bare _ -> buttons(null, doneButton);
      case Shown(Done done, var trouble) -> {
        renderFacts(SuccessFacts.of(done));
        trouble.ifPresent(t -> troubleNote.setText(words.text(t.sentence())));
        Visibility.show(troubleNote, trouble.isPresent());
        enterButton.setLoading(false);
        certifyButton.setLoading(false);
      }
      case Entering(Done done) -> {
        renderFacts(SuccessFacts.of(done));
        enterButton.setLoading(true);
        certifyButton.setLoading(true);
      }
    }
    Visibility.show(mark, !screen.getZones().besides() || !factBox.isManaged());
  }

  private void renderFacts(SuccessFacts facts) {
    headingLabel.setText(facts.heading());
    Visibility.show(headingLabel, !facts.heading().isEmpty());
    Visibility.show(note, facts.reason().isPresent());
    factBox.getChildren().removeIf(node -> node.getStyleClass().contains("success-fact"));
    for (Fact fact : facts.facts()) {
      factBox.getChildren().add(row(fact));
    }
    facts.reason().ifPresent(this::renderReason);
    switch (facts.next()) {
      case ENTER -> buttons(listButton, enterButton);
      case CERTIFY -> buttons(listButton, certifyButton);
      case DONE -> buttons(null, doneButton);
    }
  }

  private void renderReason(SuccessFacts.Reason reason) {
    switch (reason) {
      case CERTIFIED_IN_PERSON -> reason(Note.Kind.OK, "success.certifiedNote");
      case CERTIFIED -> reason(Note.Kind.OK, "success.certifiedPlain");
      case REVOCABLE -> note.show(Note.Kind.OK, words.text("success.sharedNote"));
      case UNCERTIFIED -> note.show(Note.Kind.WARN, words.text("success.uncertifiedNote"));
    }
  }

  private void reason(Note.Kind kind, String key) {
    note.show(kind, words.text(key));
    note.setIcon("fltfal-certificate-24");
  }

  private HBox row(Fact fact) {
    Label label = new Label(words.text(fact.label()));
    label.getStyleClass().add("success-label");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(label, gap, value(fact));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("success-fact");
    return row;
  }

  private Node value(Fact fact) {
    return switch (fact) {
      case Fact.Code(_, String alias) -> bold(alias, "success-code");
      case Fact.Standing(_, AccountState state) ->
          new Chip(
              state == AccountState.CERTIFIED ? Chip.Kind.OK : Chip.Kind.WARN,
              EnterpriseWords.account(state, words));
      case Fact.Person(_, String masked, boolean representative) ->
          bold(
              representative ? words.text("success.representative", masked) : masked,
              "success-value");
      case Fact.End(_, var day) -> bold(EnterpriseWords.until(day, words), "success-value");
      case Fact.Day(_, var day) -> bold(day.toString(), "success-value");
    };
  }

  private static Label bold(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private void buttons(@Nullable Node secondary, Node primary) {
    screen.setSecondary(secondary);
    screen.setPrimary(primary);
  }

  @FXML
  void enter() {
    viewModel.enter();
  }

  @FXML
  void certify() {
    viewModel.certify();
  }

  @FXML
  void done() {
    viewModel.done();
  }

  @FXML
  void backToList() {
    viewModel.backToList();
  }
}
