package cn.yst.kiosk.association;

import cn.yst.contract.AccountCard;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.Decision;
import cn.yst.contract.PeriodChoice;
import cn.yst.contract.PeriodPreset;
import cn.yst.kiosk.association.DecisionState.Loading;
import cn.yst.kiosk.association.DecisionState.Open;
import cn.yst.kiosk.association.DecisionState.Over;
import cn.yst.kiosk.association.DecisionState.Reloading;
import cn.yst.kiosk.association.DecisionState.Sending;
import cn.yst.kiosk.association.DecisionState.Unavailable;
import cn.yst.kiosk.ui.CalendarSheet;
import cn.yst.kiosk.ui.ConfirmSheet;
import cn.yst.kiosk.ui.DayWords;
import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PagedColumn;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws the decision on a request to share an account and passes presses on.
public final class DecisionController {
  private final DecisionViewModel viewModel;
  private final Messages words;

  @FXML private Screen screen;
  @FXML private PagedColumn column;
  @FXML private VBox errorBox;
  @FXML private Label codeLabel;
  @FXML private Button refuseButton;
  @FXML private Button backButton;
  @FXML private PrimaryButton approveButton;
  @FXML private PrimaryButton doneButton;
  @FXML private PrimaryButton retryButton;
  @FXML private WaitingSlot readingSlot;

  /// A controller for a screen that is about to be loaded.
  public DecisionController(DecisionViewModel viewModel, Messages words) {
    this.viewModel = viewModel;
    this.words = words;
  }

  @FXML
  void initialize() {
    viewModel.stateProperty().subscribe(this::render);
    screen.zonesProperty().subscribe(() -> render(viewModel.stateProperty().get()));
    viewModel.start();
  }

  void render(DecisionState state) {
    screen.setAside(null);
    switch (state) {
      case Loading _ -> show(null, null, readingSlot);
      case Open open -> renderOpen(open, null);
      case Sending(Open from, Decision decision) -> renderOpen(from, decision);
      case Reloading(Open from) -> {
        content(from.shown(), note(Note.Kind.WARN, words.text("decision.changed")));
        show(column, null, readingSlot);
      }
      case Over(AssociationDecision shown) -> {
        screen.setTitle(words.text("decision.titleOver"));
        screen.setLead("");
        content(shown, note(Note.Kind.INFO, words.text("decision.over", words.text(over(shown)))));
        show(column, null, doneButton);
      }
      case Unavailable(var trouble) -> {
        codeLabel.setText(words.text("decision.code", trouble.code()));
        show(errorBox, backButton, retryButton);
      }
    }
  }

  private void renderOpen(Open open, @Nullable Decision sending) {
    AssociationDecision shown = open.shown();
    String who = shown.requester();
    screen.setTitle(
        GlyphText.draws(who)
            ? words.text("decision.title", who)
            : words.text("decision.titleOther"));
    PeriodTiles tiles = new PeriodTiles(words, choice -> pressed(open, choice));
    tiles.show(shown.periods(), open.period());
    Node after =
        new Consequences(words.text("decision.after", who))
            .yes(words.text("decision.can", shown.alias()))
            .no(words.text("decision.cannot"));
    Note said = say(open);
    if (screen.getZones().low() && !screen.modeProperty().get().large() && isSilent(open)) {
      screen.setAside(new VBox(24, after, said));
      content(shown, tiles);
    } else if (screen.getZones().besides()) {
      // What is only read stands beside the title, in sight of every page.
      screen.setAside(after);
      content(shown, tiles, said);
    } else {
      content(shown, tiles, after, said);
    }
    column.setDisable(sending != null);
    LocalDate until = open.period().until();
    approveButton.setText(
        until.equals(AccountCard.NO_END)
            ? words.text("decision.approveForever")
            : words.text("decision.approve", until));
    approveButton.setLoading(sending == Decision.APPROVE);
    approveButton.setDisable(sending == Decision.DENY);
    refuseButton.setDisable(sending != null);
    show(column, refuseButton, approveButton);
  }

  /// Whether nothing has happened that the visitor must be told of.
  private static boolean isSilent(Open open) {
    return open.trouble().isEmpty() && !open.changed();
  }

  /// The one note under everything: what just went wrong, what changed, or what silence does.
  private Note say(Open open) {
    if (open.trouble().isPresent()) {
      return note(Note.Kind.BAD, words.text(open.trouble().get().sentence()));
    }
    if (open.changed()) {
      return note(Note.Kind.WARN, words.text("decision.changed"));
    }
    AssociationDecision shown = open.shown();
    Note silence =
        note(
            Note.Kind.INFO,
            words.text(
                "decision.voidOn", DayWords.of(shown.voidOn(), shown.periods().from(), words)));
    silence.setIcon("fltfal-clock-24");
    return silence;
  }

  private void pressed(Open open, PeriodChoice choice) {
    if (choice.period() == PeriodPreset.PICK_A_DATE) {
      CalendarSheet.of(
              words,
              open.shown().periods().from(),
              open.shown().periods().latest(),
              viewModel::pick)
          .showOver(screen);
    } else {
      viewModel.choose(choice);
    }
  }

  private static String over(AssociationDecision shown) {
    return switch (shown.state()) {
      case ACCEPTED -> "decision.overAccepted";
      case DECLINED -> "decision.overDeclined";
      case WITHDRAWN -> "decision.overWithdrawn";
      case EXPIRED -> "decision.overExpired";
      case PENDING -> "decision.overPending";
    };
  }

  private void content(AssociationDecision shown, Node... further) {
    column.setDisable(false);
    boolean low = screen.getZones().besides();
    column.setSpacing(low ? 18 : 24);
    if (low) {
      column.getItems().setAll(new RequestCard(shown, words), RequestCard.reason(shown, words));
    } else {
      column.getItems().setAll(RequestCard.withReason(shown, words));
    }
    column.getItems().addAll(further);
  }

  private static Note note(Note.Kind kind, String text) {
    Note note = new Note();
    note.show(kind, text);
    return note;
  }

  private void show(@Nullable Node part, @Nullable Node secondary, Node primary) {
    Visibility.choose(part, column, errorBox);
    screen.setSecondary(secondary);
    screen.setPrimary(primary);
  }

  @FXML
  void approve() {
    if (viewModel.stateProperty().get() instanceof Open open
        && open.period().until().equals(AccountCard.NO_END)) {
      ask("forever", viewModel::approve);
    } else {
      viewModel.approve();
    }
  }

  @FXML
  void refuse() {
    ask("refuse", viewModel::refuse);
  }

  private void ask(String what, Runnable confirmed) {
    ConfirmSheet.of(
            words.text("decision." + what + "Question"),
            words.text("decision." + what + "Text"),
            words.text("decision.refuseStay"),
            words.text("decision." + what + "Go"),
            confirmed)
        .showOver(screen);
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
