package cn.yst.kiosk.agent;

import cn.yst.contract.AccountCard;
import cn.yst.contract.AgentAction;
import cn.yst.contract.AgentCounts;
import cn.yst.contract.AgentEntry;
import cn.yst.contract.AgentFilter;
import cn.yst.contract.Lock;
import cn.yst.kiosk.agent.AgentsState.Changing;
import cn.yst.kiosk.agent.AgentsState.Listed;
import cn.yst.kiosk.agent.AgentsState.Loading;
import cn.yst.kiosk.agent.AgentsState.Turning;
import cn.yst.kiosk.agent.AgentsState.Unavailable;
import cn.yst.kiosk.ui.ConfirmSheet;
import cn.yst.kiosk.ui.KeptNodes;
import cn.yst.kiosk.ui.LockWords;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.OneOf;
import cn.yst.kiosk.ui.PagerRow;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// Draws 经办人管理 and passes presses on.
public final class AgentsController {
  private final AgentsViewModel viewModel;
  private final Messages words;
  private final InstantSource clock;
  private final OneOf pills = new OneOf();
  private final KeptNodes<Row> rows = new KeptNodes<>();

  /// All that a row says; the list may update itself under a finger.
  private record Row(AgentEntry entry, String fact) {}

  @FXML private Screen screen;
  @FXML private VBox listBox;
  @FXML private ToggleButton allPill;
  @FXML private ToggleButton activePill;
  @FXML private ToggleButton waitingPill;
  @FXML private ToggleButton expiredPill;
  @FXML private VBox rowBox;
  @FXML private VBox emptyBox;
  @FXML private Label emptyLabel;
  @FXML private Label maskedLabel;
  @FXML private Note troubleNote;
  @FXML private PagerRow pager;
  @FXML private VBox skeletonBox;
  @FXML private VBox errorBox;
  @FXML private Label errorLabel;
  @FXML private Label codeLabel;
  @FXML private PrimaryButton addButton;
  @FXML private PrimaryButton retryButton;
  @FXML private WaitingSlot readingSlot;
  @FXML private Note lockedNote;

  /// @param clock the service's clock, for the hours that an invitation has left
  public AgentsController(AgentsViewModel viewModel, Messages words, InstantSource clock) {
    this.viewModel = viewModel;
    this.words = words;
    this.clock = clock;
  }

  @FXML
  void initialize() {
    Map<ToggleButton, AgentFilter> filters =
        Map.of(
            allPill, AgentFilter.ALL,
            activePill, AgentFilter.ACTIVE,
            waitingPill, AgentFilter.WAITING,
            expiredPill, AgentFilter.EXPIRED);
    filters.forEach(
        (pill, filter) -> {
          pill.setToggleGroup(pills);
          pill.setOnAction(e -> viewModel.show(filter));
        });
    pager.pageProperty().subscribe((was, is) -> viewModel.turn(is.intValue() + 1));
    screen.zonesProperty().subscribe(zones -> arrange());
    screen.modeProperty().subscribe(mode -> arrange());
    viewModel.stateProperty().subscribe(this::render);
  }

  /// Rows a page as the arrangement has room for.
  private void arrange() {
    boolean large = screen.modeProperty().get().large();
    boolean low = screen.zonesProperty().get().low();
    boolean wide = !screen.zonesProperty().get().portrait();
    viewModel.setPageSize(low ? 1 : large && wide ? 1 : large || wide ? 2 : 4);
  }

  void render(AgentsState state) {
    switch (state) {
      case Loading _ -> show(skeletonBox, readingSlot);
      case Listed listed -> renderList(listed, listed.filter(), false);
      case Turning(Listed from, AgentFilter filter) -> renderList(from, filter, true);
      case Changing(Listed from) -> renderList(from, from.filter(), true);
      case Unavailable(var trouble) -> {
        errorLabel.setText(words.text(trouble.sentence()));
        codeLabel.setText(words.text("enterprises.code", trouble.code()));
        show(errorBox, retryButton);
      }
    }
  }

  private void renderList(Listed listed, AgentFilter filter, boolean busy) {
    AccountCard account = listed.account().account();
    screen.setLead(
        words.text("agents.lead", account.alias(), AgentWords.account(account.state(), words)));
    renderPills(listed.page().counts(), filter);
    List<AgentEntry> items = listed.page().items();
    rows.show(rowBox.getChildren(), items.stream().map(this::row).toList(), this::view);
    listBox.setDisable(busy);
    Visibility.show(emptyBox, items.isEmpty());
    emptyLabel.setText(
        words.text(filter == AgentFilter.ALL ? "agents.empty" : "agents.emptyFiltered"));
    Visibility.show(rowBox, !items.isEmpty());
    Visibility.show(
        maskedLabel, !items.isEmpty() && screen.getZones().portrait() && !screen.getZones().low());
    Visibility.show(troubleNote, listed.trouble().isPresent());
    listed.trouble().ifPresent(t -> troubleNote.setText(words.text(t.sentence())));
    int pages = listed.page().paging().pages();
    pager.setPages(pages);
    pager.setPage(listed.page().paging().page() - 1);
    Visibility.show(pager, pages > 1);
    show(listBox, primary(listed.page().inviteLock()));
    addButton.setDisable(busy);
  }

  private void renderPills(AgentCounts counts, AgentFilter filter) {
    pill(allPill, "agents.all", counts.all());
    pill(activePill, "agents.active", counts.active());
    pill(waitingPill, "agents.waiting", counts.waiting());
    pill(expiredPill, "agents.expired", counts.expired());
    switch (filter) {
      case ALL -> allPill.setSelected(true);
      case ACTIVE -> activePill.setSelected(true);
      case WAITING -> waitingPill.setSelected(true);
      case EXPIRED -> expiredPill.setSelected(true);
    }
  }

  private void pill(ToggleButton pill, String key, int count) {
    pill.setText(words.text("agents.pill", words.text(key), count));
  }

  private Node primary(@org.jspecify.annotations.Nullable Lock lock) {
    if (lock == null) {
      return addButton;
    }
    lockedNote.show(
        Note.Kind.INFO,
        lock.reason() == cn.yst.contract.LockReason.REPRESENTATIVE_ONLY
            ? words.text("agents.onlyRepresentative")
            : LockWords.of(lock, words).why());
    lockedNote.setIcon("fltfal-lock-24");
    return lockedNote;
  }

  private Row row(AgentEntry entry) {
    return new Row(entry, AgentWords.fact(entry, clock.instant(), words));
  }

  private AgentRowView view(Row row) {
    return new AgentRowView(
        row.entry,
        row.fact,
        words,
        action -> {
          if (viewModel.stateProperty().get() instanceof Listed listed) {
            press(action, row.entry, listed);
          }
        });
  }

  private void press(AgentAction action, AgentEntry entry, Listed listed) {
    ManageSheets sheets = new ManageSheets(words, screen, viewModel::change);
    switch (action) {
      case SHOW_INVITATION, WITHDRAW_INVITATION -> viewModel.showInvitation(entry.id());
      case CHANGE_PERIOD -> sheets.manage(entry, listed.page().periods());
      case RENEW ->
          sheets.prolong(entry, listed.page().periods(), Period.preset(listed.page().periods()));
      case REVOKE -> sheets.remove(entry);
      case LEAVE ->
          ConfirmSheet.of(
                  words.text("accountInfo.leaveQuestion", listed.account().account().alias()),
                  words.text("accountInfo.leaveText"),
                  words.text("frame.cancel"),
                  words.text("accountInfo.leaveYes"),
                  viewModel::leave)
              .showOver(screen);
    }
  }

  private void show(Node part, Node primary) {
    Visibility.choose(part, listBox, skeletonBox, errorBox);
    screen.setPrimary(primary);
  }

  @FXML
  void add() {
    viewModel.add();
  }

  @FXML
  void retry() {
    viewModel.retry();
  }
}
