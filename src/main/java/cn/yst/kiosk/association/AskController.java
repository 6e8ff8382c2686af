package cn.yst.kiosk.association;

import cn.yst.kiosk.association.AskState.Listed;
import cn.yst.kiosk.association.AskState.Searching;
import cn.yst.kiosk.association.AskState.Sending;
import cn.yst.kiosk.association.AskState.Typing;
import cn.yst.kiosk.association.AskState.Withdrawing;
import cn.yst.kiosk.input.EnterpriseFields;
import cn.yst.kiosk.input.Keyboard;
import cn.yst.kiosk.ui.ConfirmSheet;
import cn.yst.kiosk.ui.DayWords;
import cn.yst.kiosk.ui.KeptNodes;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PagedColumn;
import cn.yst.kiosk.ui.PagerRow;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws 关联他人账号, step by step, and passes presses on. What is typed stays in the fields.
public final class AskController {
  private final AskViewModel viewModel;
  private final Messages words;
  private final String requester;
  private final Keyboard keyboard = new Keyboard();
  private final CandidateList accounts;
  private final ReasonBox reason;

  @FXML private Screen screen;
  @FXML private VBox formBox;
  @FXML private EnterpriseFields fields;
  @FXML private PagedColumn column;
  @FXML private VBox besideBox;
  @FXML private HBox headBox;
  @FXML private Label nameLabel;
  @FXML private Label codeLabel;
  @FXML private Label chooseLabel;
  @FXML private Note note;
  @FXML private PagerRow pager;
  @FXML private PrimaryButton searchButton;
  @FXML private PrimaryButton sendButton;
  @FXML private PrimaryButton doneButton;
  @FXML private Button laterButton;

  /// @param requester masked name of the visitor, as the applicant will see it
  public AskController(AskViewModel viewModel, Messages words, String requester) {
    this.viewModel = viewModel;
    this.words = words;
    this.requester = requester;
    this.accounts =
        new CandidateList(words, viewModel::choose, viewModel::showCode, this::withdraw);
    this.reason = new ReasonBox(keyboard, words, this::reasonChanged);
  }

  @FXML
  void initialize() {
    keyboard.setWords(words);
    AskDraft before = viewModel.draft();
    reason.restore(before.reasons(), before.written());
    fields.setUp(screen, words, this::formChanged);
    fields.fill(before.name(), before.creditCode());
    reason.writingProperty().subscribe((was, is) -> render(viewModel.stateProperty().get()));
    pager.pageProperty().subscribe((was, is) -> viewModel.turn(is.intValue()));
    screen.zonesProperty().subscribe((was, is) -> render(viewModel.stateProperty().get()));
    screen.modeProperty().subscribe((was, is) -> render(viewModel.stateProperty().get()));
    viewModel.stateProperty().subscribe(this::render);
  }

  void render(AskState state) {
    switch (state) {
      case Typing(Optional<Said> said) -> renderForm(said, false);
      case Searching _ -> renderForm(Optional.empty(), true);
      case Listed listed -> renderList(listed, false);
      case Sending(Listed from) -> renderList(from, true);
      case Withdrawing(Listed from) -> renderList(from, true);
    }
  }

  private void renderForm(Optional<Said> said, boolean searching) {
    part(formBox);
    Node beside = fields.standIn(formBox);
    screen.setAside(beside);
    // with the form beside the title, the explanation gives its room to large text and to what is
    // said in low reach
    boolean large = screen.modeProperty().get().large();
    boolean told = screen.getZones().low() && said.isPresent();
    boolean tight = beside != null && (large || told);
    screen.setLead(tight ? "" : words.text("associate.lead"));
    screen.setSteps("1/2");
    fields.keys();
    fields.setSending(searching);
    searchButton.setLoading(searching);
    searchButton.setDisable(!fields.isComplete());
    said.ifPresentOrElse(
        why -> fields.say(SaidWords.kind(why), SaidWords.of(why, words)), fields::judge);
    buttons(null, searchButton);
  }

  private void renderList(Listed listed, boolean busy) {
    part(column);
    screen.setSteps("2/2");
    screen.setLead(words.text("associate.lead"));
    nameLabel.setText(listed.enterprise().name());
    codeLabel.setText(listed.enterprise().creditCode());
    accounts.show(listed);
    boolean several = listed.pages() > 1;
    pager.setPages(listed.pages());
    pager.setPage(listed.page());
    boolean asking = listed.askable();
    boolean writing = asking && reason.writingProperty().get();
    chooseLabel.setText(words.text(asking ? "associate.choose" : "associate.asked"));
    column.getItems().clear();
    boolean beside = !screen.getZones().portrait();
    boolean alone = beside && writing;
    reason.setAlone(alone);
    // the column is narrow: the code needs the room of the picture
    Visibility.show(headBox.getChildren().getFirst(), !beside);
    if (!writing && !beside) {
      column.getItems().add(headBox);
    }
    if (!writing) {
      column.getItems().add(listBox(several));
    }
    if (asking) {
      column.getItems().add(reason);
    }
    listed.said().ifPresent(word -> note.show(SaidWords.kind(word), SaidWords.of(word, words)));
    Stream<Node> said = listed.said().<Node>map(word -> note).stream();
    if (alone) {
      KeptNodes.arrange(
          besideBox.getChildren(), Stream.concat(Stream.of(headBox, reason.foot()), said).toList());
    } else {
      said.forEach(column.getItems()::add);
      if (beside) {
        KeptNodes.arrange(besideBox.getChildren(), List.of(headBox));
      }
    }
    screen.setAside(beside ? besideBox : null);
    if (asking && !writing && listed.said().isEmpty()) {
      column.getItems().add(afterwards(listed, several));
    }
    screen.setKeyboard(writing ? keyboard : null);
    column.setDisable(busy);
    if (listed.said().equals(Optional.of(new Said.Sent()))) {
      reason.clear();
    }
    renderButtons(listed, busy);
  }

  private void renderButtons(Listed listed, boolean busy) {
    boolean sending = busy && viewModel.stateProperty().get() instanceof Sending;
    sendButton.setLoading(sending);
    sendButton.setDisable(
        listed.chosen().isEmpty() || listed.left() == 0 || reason.reason().isBlank());
    boolean waits = listed.accounts().stream().anyMatch(a -> a.waiting() != null);
    if (listed.askable()) {
      buttons(waits ? laterButton : null, sendButton);
    } else {
      buttons(null, doneButton);
    }
  }

  private VBox listBox(boolean several) {
    VBox box = new VBox(18, chooseLabel, accounts);
    if (several) {
      box.getChildren().add(pager);
    }
    return box;
  }

  /// What sending brings about; one line where two pages of accounts need the room.
  private Node afterwards(Listed listed, boolean brief) {
    String voidOn =
        words.text("associate.silence", DayWords.of(listed.voidOn(), listed.voidOn(), words));
    if (brief) {
      Note silence = new Note();
      silence.show(Note.Kind.INFO, voidOn);
      return silence;
    }
    return new Consequences(words.text("associate.after"))
        .yes(words.text("associate.theySee", requester))
        .yes(words.text("associate.theySet"))
        .later(voidOn);
  }

  private void formChanged() {
    viewModel.edited(fields.name(), fields.code());
    searchButton.setDisable(!fields.isComplete());
  }

  private void reasonChanged() {
    viewModel.reasoned(reason.chosen(), reason.byHand());
    if (viewModel.stateProperty().get() instanceof Listed listed) {
      renderButtons(listed, false);
    }
  }

  private void withdraw(String associationId) {
    ConfirmSheet.of(
            words.text("associate.withdrawQuestion"),
            words.text("associate.withdrawText"),
            words.text("associate.withdrawStay"),
            words.text("associate.withdraw"),
            () -> viewModel.withdraw(associationId))
        .showOver(screen);
  }

  private void part(Node part) {
    Visibility.choose(part, formBox, column);
    fields.setVisible(part.equals(formBox));
  }

  private void buttons(@Nullable Node secondary, Node primary) {
    screen.setSecondary(secondary);
    screen.setPrimary(primary);
  }

  /// Fills the form, for samples.
  void fill(String name, String creditCode) {
    fields.fill(name, creditCode);
  }

  /// Chooses an account, for samples.
  void choose(String accountId) {
    viewModel.choose(accountId);
  }

  /// Begins to write, for samples.
  void write(String text) {
    reason.write(text);
  }

  /// Chooses a reason, for samples.
  void give(Reason why) {
    reason.press(why);
  }

  @FXML
  void search() {
    viewModel.search(fields.name(), fields.code());
  }

  @FXML
  void edit() {
    viewModel.edit();
  }

  @FXML
  void send() {
    reason.writingProperty().set(false);
    viewModel.send(reason.reason());
  }

  @FXML
  void done() {
    viewModel.done();
  }
}
