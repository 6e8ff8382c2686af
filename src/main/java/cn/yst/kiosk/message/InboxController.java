package cn.yst.kiosk.message;

import cn.yst.contract.MessageCounts;
import cn.yst.contract.MessageFilter;
import cn.yst.kiosk.message.InboxState.Empty;
import cn.yst.kiosk.message.InboxState.Listed;
import cn.yst.kiosk.message.InboxState.Loading;
import cn.yst.kiosk.message.InboxState.Reloading;
import cn.yst.kiosk.message.InboxState.Turning;
import cn.yst.kiosk.message.InboxState.Unavailable;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.OneOf;
import cn.yst.kiosk.ui.PagerRow;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// Draws 消息 and passes presses on.
public final class InboxController {
  private final InboxViewModel viewModel;
  private final Messages words;
  private final MessageWords sentences;

  @FXML private Screen screen;
  @FXML private VBox listBox;
  @FXML private VBox rowBox;
  @FXML private VBox skeletonBox;
  @FXML private VBox emptyBox;
  @FXML private VBox errorBox;
  @FXML private VBox noneBox;
  @FXML private Label noneLabel;
  @FXML private ToggleButton allPill;
  @FXML private ToggleButton unreadPill;
  @FXML private ToggleButton toDecidePill;
  @FXML private Note note;
  @FXML private Label codeLabel;
  @FXML private PagerRow pager;
  @FXML private PrimaryButton decideButton;
  @FXML private PrimaryButton backButton;
  @FXML private PrimaryButton retryButton;
  @FXML private WaitingSlot readingSlot;

  /// @param today the day of the visit
  /// @param zone of the hall
  public InboxController(InboxViewModel viewModel, Messages words, LocalDate today, ZoneId zone) {
    this.viewModel = viewModel;
    this.words = words;
    this.sentences = new MessageWords(words, today, zone);
  }

  @FXML
  void initialize() {
    OneOf pills = new OneOf();
    pills.getToggles().addAll(allPill, unreadPill, toDecidePill);
    pager.pageProperty().subscribe((was, is) -> viewModel.turn(is.intValue() + 1));
    screen.zonesProperty().subscribe(zones -> arrange());
    viewModel.stateProperty().subscribe(this::render);
  }

  /// Rows a page as the arrangement has room for.
  private void arrange() {
    boolean large = screen.modeProperty().get().large();
    boolean low = screen.zonesProperty().get().low();
    boolean portrait = screen.zonesProperty().get().portrait();
    int rows = low ? 1 : !portrait ? 2 : large ? 4 : 5;
    skeletonBox
        .getChildren()
        .setAll(java.util.stream.Stream.generate(RowSkeleton::new).limit(rows).toList());
    viewModel.setPageSize(rows);
  }

  void render(InboxState state) {
    switch (state) {
      case Loading _ -> show(skeletonBox, words.text("messages.leadLoading"), readingSlot);
      case Empty _ -> show(emptyBox, words.text("messages.leadNone"), backButton);
      case Listed listed -> renderList(listed, listed.filter(), false);
      case Turning(Listed from, MessageFilter filter) -> renderList(from, filter, true);
      case Reloading(Listed from) -> renderList(from, from.filter(), true);
      case Unavailable(var trouble) -> {
        codeLabel.setText(words.text("messages.code", trouble.code()));
        show(errorBox, words.text("messages.leadError"), retryButton);
      }
    }
  }

  private void renderList(Listed listed, MessageFilter filter, boolean busy) {
    MessageCounts counts = listed.page().counts();
    show(listBox, lead(counts), counts.toDecide() > 0 ? decideButton : backButton);
    decideButton.setText(words.text("messages.decide", counts.toDecide()));
    decideButton.setLoading(busy);
    allPill.setText(words.text("messages.all", counts.all()));
    unreadPill.setText(words.text("messages.unread", counts.unread()));
    toDecidePill.setText(words.text("messages.toDecide", counts.toDecide()));
    pill(filter).setSelected(true);
    rowBox
        .getChildren()
        .setAll(
            listed.page().items().stream()
                .map(
                    message -> {
                      MessageRow row = new MessageRow(message, words, sentences);
                      row.setOnAction(e -> viewModel.open(message));
                      return row;
                    })
                .toList());
    rowBox.setDisable(busy);
    Visibility.show(noneBox, listed.page().items().isEmpty());
    noneLabel.setText(
        words.text(
            listed.filter() == MessageFilter.UNREAD
                ? "messages.leadNone"
                : "messages.nothingToDecide"));
    renderNote(listed);
    int pages = listed.page().paging().pages();
    Visibility.show(pager, pages > 1);
    pager.setPages(pages);
    pager.setPage(listed.page().paging().page() - 1);
  }

  private void renderNote(Listed listed) {
    Visibility.show(note, listed.trouble().isPresent() || listed.changed());
    listed
        .trouble()
        .ifPresentOrElse(
            trouble -> note.show(Note.Kind.WARN, words.text(trouble.sentence())),
            () -> note.show(Note.Kind.INFO, words.text("messages.changed")));
  }

  private ToggleButton pill(MessageFilter filter) {
    return switch (filter) {
      case ALL -> allPill;
      case UNREAD -> unreadPill;
      case TO_DECIDE -> toDecidePill;
    };
  }

  private String lead(MessageCounts counts) {
    if (counts.unread() == 0) {
      return counts.toDecide() == 0
          ? words.text("messages.leadNone")
          : words.text("messages.leadToDecide", counts.toDecide());
    }
    if (counts.toDecide() == 0) {
      return words.text("messages.leadUnread", counts.unread());
    }
    return words.text(
        counts.toDecide() <= counts.unread() ? "messages.leadBoth" : "messages.leadApart",
        counts.unread(),
        counts.toDecide());
  }

  private void show(Node part, String lead, Node primary) {
    Visibility.choose(part, listBox, skeletonBox, emptyBox, errorBox);
    screen.setLead(lead);
    screen.setPrimary(primary);
  }

  @FXML
  void all() {
    viewModel.filter(MessageFilter.ALL);
  }

  @FXML
  void unread() {
    viewModel.filter(MessageFilter.UNREAD);
  }

  @FXML
  void toDecide() {
    viewModel.filter(MessageFilter.TO_DECIDE);
  }

  @FXML
  void decide() {
    viewModel.decide();
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
