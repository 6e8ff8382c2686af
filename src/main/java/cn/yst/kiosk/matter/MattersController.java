package cn.yst.kiosk.matter;

import cn.yst.contract.AccountCard;
import cn.yst.contract.Lock;
import cn.yst.contract.Matter;
import cn.yst.contract.MatterFilter;
import cn.yst.contract.MatterPage;
import cn.yst.kiosk.matter.MattersState.Listed;
import cn.yst.kiosk.matter.MattersState.Loading;
import cn.yst.kiosk.matter.MattersState.Started;
import cn.yst.kiosk.matter.MattersState.Starting;
import cn.yst.kiosk.matter.MattersState.Turning;
import cn.yst.kiosk.matter.MattersState.Unavailable;
import cn.yst.kiosk.matter.MattersState.Unlocking;
import cn.yst.kiosk.ui.FactRow;
import cn.yst.kiosk.ui.HallTime;
import cn.yst.kiosk.ui.LockStrip;
import cn.yst.kiosk.ui.LockWords;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.OneOf;
import cn.yst.kiosk.ui.PagerRow;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Skeleton;
import cn.yst.kiosk.ui.SuccessBody;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws 办理业务 and passes presses on.
public final class MattersController {
  private final MattersViewModel viewModel;
  private final Messages words;
  private final HallTime time;
  private final String counter;

  @FXML private Screen screen;
  @FXML private VBox listBox;
  @FXML private ToggleButton allPill;
  @FXML private ToggleButton openPill;
  @FXML private ToggleButton lockedPill;
  @FXML private VBox rowBox;
  @FXML private Note troubleNote;
  @FXML private Label updatedLabel;
  @FXML private PagerRow pager;
  @FXML private VBox skeletonBox;
  @FXML private VBox errorBox;
  @FXML private Label codeLabel;
  @FXML private SuccessBody startedBody;
  @FXML private PrimaryButton proceedButton;
  @FXML private PrimaryButton retryButton;
  @FXML private PrimaryButton leaveButton;
  @FXML private Button anotherButton;
  @FXML private WaitingSlot readingSlot;

  /// @param counter name of the staffed counter; empty if there is none
  public MattersController(
      MattersViewModel viewModel, Messages words, HallTime time, String counter) {
    this.viewModel = viewModel;
    this.words = words;
    this.time = time;
    this.counter = counter;
  }

  @FXML
  void initialize() {
    OneOf filters = new OneOf();
    pill(allPill, MatterFilter.ALL, filters);
    pill(openPill, MatterFilter.OPEN, filters);
    pill(lockedPill, MatterFilter.LOCKED, filters);
    pager.pageProperty().subscribe((was, is) -> viewModel.turn(is.intValue() + 1));
    Stream.generate(MattersController::skeleton).limit(5).forEach(skeletonBox.getChildren()::add);
    screen.zonesProperty().subscribe(zones -> arrange());
    viewModel.stateProperty().subscribe(this::render);
  }

  private void pill(ToggleButton pill, MatterFilter filter, OneOf filters) {
    pill.setToggleGroup(filters);
    pill.setOnAction(e -> viewModel.filter(filter));
  }

  private static Node skeleton() {
    Skeleton row = new Skeleton();
    row.setMinHeight(132);
    return row;
  }

  /// Rows a page as the arrangement has room for.
  private void arrange() {
    viewModel.setPageSize(rows());
    listBox.setSpacing(roomy() ? 20 : 14);
    rowBox.setSpacing(roomy() ? 18 : 12);
    render(viewModel.stateProperty().get());
  }

  private int rows() {
    boolean large = screen.modeProperty().get().large();
    boolean low = screen.zonesProperty().get().low();
    return roomy() ? (large ? 3 : 5) : low ? (large ? 1 : 2) : large ? 2 : 3;
  }

  /// Whether the strip has room within the list.
  private boolean roomy() {
    return screen.zonesProperty().get().portrait() && !screen.zonesProperty().get().low();
  }

  void render(MattersState state) {
    screen.setAside(null);
    switch (state) {
      case Loading _ -> {
        screen.setLead("");
        show(skeletonBox, null, readingSlot);
      }
      case Listed listed -> renderList(listed, false, false);
      case Turning(Listed from) -> renderList(from, true, false);
      case Starting(Listed from, _) -> renderList(from, true, true);
      case Unlocking(Listed from) -> renderList(from, true, true);
      case Started started -> renderStarted(started);
      case Unavailable(var trouble) -> {
        screen.setLead("");
        codeLabel.setText(words.text("frame.code", trouble.code()));
        show(errorBox, null, retryButton);
      }
    }
  }

  private void renderList(Listed listed, boolean busy, boolean starting) {
    MatterPage page = listed.page();
    screen.setLead(lead(page.account(), page));
    show(listBox, null, proceedButton);
    renderPills(listed);
    renderRows(listed);
    rowBox.setDisable(busy);
    Visibility.show(troubleNote, roomy() && listed.trouble().isPresent());
    listed.trouble().ifPresent(t -> troubleNote.setText(words.text(t.sentence())));
    updatedLabel.setText(words.text("matters.updated", time.moment(page.updatedAt(), words)));
    Visibility.show(updatedLabel, roomy());
    Visibility.show(pager, page.paging().pages() > 1);
    pager.setPages(page.paging().pages());
    pager.setPage(page.paging().page() - 1);
    renderButton(listed.chosenMatter(), starting);
    if (!roomy()) {
      listed.trouble().ifPresent(t -> screen.setAside(warning(words.text(t.sentence()))));
    }
  }

  private static Note warning(String sentence) {
    Note note = new Note();
    note.show(Note.Kind.WARN, sentence);
    return note;
  }

  private String lead(AccountCard account, MatterPage page) {
    return words.text(
        switch (account.state()) {
          case CERTIFIED -> "matters.lead";
          case UNCERTIFIED, CERTIFICATION_PENDING -> "matters.leadUncertified";
          case SUSPENDED -> "matters.leadSuspended";
        },
        account.alias(),
        page.all(),
        page.open());
  }

  private void renderPills(Listed listed) {
    MatterPage page = listed.page();
    allPill.setText(words.text("matters.all", page.all()));
    openPill.setText(words.text("matters.openNow", page.open()));
    lockedPill.setText(words.text("matters.lockedNow", page.locked()));
    (switch (listed.filter()) {
          case ALL -> allPill;
          case OPEN -> openPill;
          case LOCKED -> lockedPill;
        })
        .setSelected(true);
  }

  private void renderRows(Listed listed) {
    OneOf group = new OneOf();
    rowBox.getChildren().clear();
    // A page that was fetched for more room stays where the line is down: the rows that fit are
    // shown.
    for (Matter matter : listed.page().items().stream().limit(rows()).toList()) {
      boolean chosen = listed.chosen().equals(Optional.of(matter.id()));
      MatterRow row = new MatterRow(matter, chosen, roomy(), words);
      row.card().setToggleGroup(group);
      row.card().setSelected(chosen);
      row.card().setOnAction(e -> viewModel.choose(matter.id()));
      rowBox.getChildren().add(row);
    }
  }

  private void renderButton(Optional<Matter> chosen, boolean starting) {
    Optional<LockWords> lock =
        chosen.map(Matter::lock).map((Lock locked) -> LockWords.of(locked, words));
    if (!roomy()) {
      lock.map(LockStrip::new).ifPresent(screen::setAside);
    }
    proceedButton.setDisable(chosen.isEmpty());
    proceedButton.setLoading(starting);
    boolean certify =
        chosen.map(Matter::lock).filter(MattersController::leadsToCertification).isPresent();
    proceedButton.setIcon(certify ? "fltfal-certificate-24" : "");
    proceedButton.setArrow(true);
    proceedButton.setText(lock.map(LockWords::go).orElseGet(() -> words.text("matters.start")));
  }

  private static boolean leadsToCertification(Lock lock) {
    return switch (lock.way()) {
      case CERTIFY_IN_PERSON, REQUEST_CERTIFICATION -> true;
      case SHOW_CERTIFICATION_REQUEST,
          ASK_REPRESENTATIVE_TO_CERTIFY,
          ASK_REPRESENTATIVE_TO_RENEW,
          ASK_REPRESENTATIVE,
          ASK_APPLICANT,
          CHOOSE_OTHER_ACCOUNT,
          COUNTER ->
          false;
    };
  }

  private void renderStarted(Started started) {
    startedBody.setTight(!roomy());
    screen.setTitle(roomy() ? "" : words.text("matters.started"));
    screen.setLead(roomy() ? "" : words.text("matters.startedLead"));
    String number = started.receipt().number().replaceAll("(.{4})(?=.)", "$1 ");
    startedBody.show(
        words.text("matters.started"),
        words.text("matters.startedLead"),
        MatterRow.title(started.matter(), words),
        List.of(
            new FactRow(words.text("matters.number"), number),
            new FactRow(words.text("matters.account"), started.page().account().alias()),
            new FactRow(words.text("matters.at"), time.moment(started.receipt().at(), words))));
    startedBody.showNote(
        Note.Kind.INFO,
        counter.isEmpty()
            ? words.text("matters.nextStep")
            : words.text("matters.nextStepAt", counter));
    show(startedBody, anotherButton, leaveButton);
  }

  private void show(Node part, @Nullable Node secondary, Node primary) {
    Visibility.choose(part, listBox, skeletonBox, errorBox, startedBody);
    if (!part.equals(startedBody)) {
      screen.setTitle(words.text("matters.title"));
    }
    screen.setSecondary(secondary);
    screen.setPrimary(primary);
  }

  @FXML
  void proceed() {
    viewModel.proceed();
  }

  @FXML
  void again() {
    viewModel.again();
  }

  @FXML
  void leave() {
    viewModel.leave();
  }
}
