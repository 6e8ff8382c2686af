package cn.yst.kiosk.feedback;

import cn.yst.contract.FeedbackEntry;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Empty;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Listed;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Loading;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Turning;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Unavailable;
import cn.yst.kiosk.ui.HallTime;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PagerRow;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Skeleton;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import cn.yst.kiosk.ui.Zones;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// Draws 反馈历史 and passes presses on.
public final class FeedbackHistoryController {
  /// Characters of a reply beyond which three cards do not fit on a page.
  private static final int LONG = 40;

  private final FeedbackHistoryViewModel viewModel;
  private final Messages words;
  private final HallTime time;

  @FXML private Screen screen;
  @FXML private ToggleButton writeSegment;
  @FXML private ToggleButton historySegment;
  @FXML private VBox listBox;
  @FXML private VBox cardBox;
  @FXML private Label onlyOwnLabel;
  @FXML private Note troubleNote;
  @FXML private PagerRow pager;
  @FXML private VBox skeletonBox;
  @FXML private VBox emptyBox;
  @FXML private VBox errorBox;
  @FXML private Label codeLabel;
  @FXML private PrimaryButton newButton;
  @FXML private PrimaryButton retryButton;
  @FXML private WaitingSlot readingSlot;

  /// A controller for a screen that is about to be loaded.
  public FeedbackHistoryController(
      FeedbackHistoryViewModel viewModel, Messages words, HallTime time) {
    this.viewModel = viewModel;
    this.words = words;
    this.time = time;
  }

  @FXML
  void initialize() {
    historySegment.setSelected(true);
    writeSegment.setOnAction(e -> viewModel.write());
    pager.pageProperty().subscribe((was, is) -> viewModel.turn(is.intValue() + 1));
    for (int i = 0; i < 3; i++) {
      Skeleton card = new Skeleton();
      card.setMinHeight(260);
      skeletonBox.getChildren().add(card);
    }
    screen.zonesProperty().subscribe(zones -> arrange(zones));
    viewModel.stateProperty().subscribe(this::render);
  }

  private void arrange(Zones zones) {
    boolean large = screen.modeProperty().get().large();
    viewModel.setPageSize(zones.low() || !zones.portrait() ? 1 : large ? 2 : 3);
    render(viewModel.stateProperty().get());
  }

  void render(FeedbackHistoryState state) {
    switch (state) {
      case Loading _ -> show(skeletonBox, readingSlot);
      case Empty _ -> show(emptyBox, newButton);
      case Listed listed -> renderList(listed, false);
      case Turning(Listed from) -> renderList(from, true);
      case Unavailable(var trouble) -> {
        codeLabel.setText(words.text("frame.code", trouble.code()));
        show(errorBox, retryButton);
      }
    }
  }

  private void renderList(Listed listed, boolean busy) {
    show(listBox, newButton);
    boolean large = screen.modeProperty().get().large();
    boolean roomy = screen.getZones().portrait() && !screen.getZones().low();
    int textLines = roomy || !(large || screen.getZones().low()) ? 2 : 1;
    cardBox.getChildren().clear();
    for (FeedbackEntry entry : listed.page().items()) {
      HistoryCard card = new HistoryCard(entry, words, time, large, textLines, roomy ? 2 : 1);
      card.setOnAction(e -> open(entry));
      cardBox.getChildren().add(card);
    }
    cardBox.setDisable(busy);
    int pages = listed.page().paging().pages();
    Visibility.show(onlyOwnLabel, roomy && !large);
    Visibility.show(troubleNote, listed.trouble().isPresent());
    listed.trouble().ifPresent(t -> troubleNote.setText(words.text(t.sentence())));
    Visibility.show(pager, pages > 1);
    pager.setPages(pages);
    pager.setPage(listed.page().paging().page() - 1);
    if (!busy && listed.page().items().stream().filter(this::isLong).count() == 3) {
      viewModel.setPageSize(2);
    }
  }

  private boolean isLong(FeedbackEntry entry) {
    String reply = entry.reply();
    return reply != null && reply.length() > LONG && entry.text().length() > LONG / 2;
  }

  private void open(FeedbackEntry entry) {
    boolean upright = screen.getZones().portrait() && !screen.getZones().low();
    FeedbackSheet.of(entry, words, time, upright ? 900 : 420).showOver(screen);
  }

  private void show(Node part, Node primary) {
    Visibility.choose(part, listBox, skeletonBox, emptyBox, errorBox);
    screen.setPrimary(primary);
  }

  @FXML
  void write() {
    viewModel.write();
  }

  @FXML
  void retry() {
    viewModel.retry();
  }
}
