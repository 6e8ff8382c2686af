package cn.yst.kiosk.handover;

import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverState;
import cn.yst.kiosk.handover.HandOversState.Empty;
import cn.yst.kiosk.handover.HandOversState.Listed;
import cn.yst.kiosk.handover.HandOversState.Loading;
import cn.yst.kiosk.handover.HandOversState.Turning;
import cn.yst.kiosk.handover.HandOversState.Unavailable;
import cn.yst.kiosk.ui.CardBox;
import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.KeptNodes;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PagerRow;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import java.time.Duration;
import java.time.ZoneId;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Draws 我发出的邀请和申请.
public final class HandOversController {
  private final HandOversViewModel viewModel;
  private final HandOverWords words;
  private final KeptNodes<Row> rows = new KeptNodes<>();

  @FXML private Screen screen;
  @FXML private VBox listBox;
  @FXML private VBox rowBox;
  @FXML private VBox emptyBox;
  @FXML private VBox skeletonBox;
  @FXML private VBox errorBox;
  @FXML private Label codeLabel;
  @FXML private Label keptLabel;
  @FXML private Note troubleNote;
  @FXML private PagerRow pager;
  @FXML private PrimaryButton backButton;
  @FXML private PrimaryButton retryButton;
  @FXML private WaitingSlot readingSlot;

  /// What a row says. The list is asked for every few seconds, each time with fewer seconds left; a
  /// row stays as long as it would say the same.
  private record Row(HandOver what, String fact) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Row row
          && what.id().equals(row.what.id())
          && what.state() == row.what.state()
          && fact.equals(row.fact);
    }

    @Override
    public int hashCode() {
      return what.id().hashCode();
    }
  }

  /// @param zone of the hall, for moments
  public HandOversController(HandOversViewModel viewModel, Messages words, ZoneId zone) {
    this.viewModel = viewModel;
    this.words = new HandOverWords(words, zone);
  }

  @FXML
  void initialize() {
    pager.pageProperty().subscribe((was, is) -> viewModel.turn(is.intValue() + 1));
    screen.zonesProperty().subscribe(zones -> arrange());
    screen.modeProperty().subscribe(mode -> arrange());
    viewModel.stateProperty().subscribe(this::render);
  }

  private void arrange() {
    boolean large = screen.modeProperty().get().large();
    boolean low = screen.zonesProperty().get().low();
    boolean wide = !screen.zonesProperty().get().portrait();
    viewModel.setPageSize(low || (large && wide) ? 1 : large || wide ? 2 : 4);
  }

  void render(HandOversState state) {
    switch (state) {
      case Loading _ -> show(skeletonBox, readingSlot);
      case Empty _ -> show(emptyBox, backButton);
      case Listed listed -> renderList(listed, false);
      case Turning(Listed from) -> renderList(from, true);
      case Unavailable(var trouble) -> {
        codeLabel.setText(words.text("enterprises.code", trouble.code()));
        show(errorBox, retryButton);
      }
    }
  }

  private void renderList(Listed listed, boolean busy) {
    rows.show(
        rowBox.getChildren(), listed.page().items().stream().map(this::row).toList(), this::view);
    listBox.setDisable(busy);
    Visibility.show(keptLabel, screen.getZones().portrait());
    Visibility.show(troubleNote, listed.trouble().isPresent());
    listed.trouble().ifPresent(t -> troubleNote.setText(words.text(t.sentence())));
    int pages = listed.page().paging().pages();
    pager.setPages(pages);
    pager.setPage(listed.page().paging().page() - 1);
    Visibility.show(pager, pages > 1);
    show(listBox, backButton);
  }

  private Row row(HandOver what) {
    return new Row(what, fact(what));
  }

  private Node view(Row row) {
    HandOver what = row.what;
    StackPane icon = new StackPane(new Icon(HandOverWords.icon(what.kind())));
    icon.getStyleClass().add("icon-box");
    Label title = new Label(words.text(what.kind(), "listTitle", what.person()));
    title.getStyleClass().add("agent-name");
    title.setMinWidth(0);
    HBox head = new HBox(20, title, words.chip(what));
    head.setAlignment(Pos.CENTER_LEFT);
    GlyphText enterprise =
        new GlyphText(words.text("handOvers.account", what.enterprise().name(), what.alias()));
    enterprise.getStyleClass().addAll("muted", "handover-where");
    Label fact = new Label(row.fact);
    fact.getStyleClass().add("agent-fact");
    VBox facts = new VBox(2, head, enterprise, fact);
    facts.setAlignment(Pos.CENTER_LEFT);
    facts.setMinWidth(0);
    HBox.setHgrow(facts, Priority.ALWAYS);
    HBox line = new HBox(28, icon, facts);
    line.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(line, Priority.ALWAYS);
    if (what.state() == HandOverState.PENDING) {
      line.getChildren().add(button(what));
    }
    CardBox card = new CardBox();
    card.setId("hand-over-" + what.id());
    card.getStyleClass().addAll("agent-row", "handover-row");
    card.getChildren().add(line);
    return card;
  }

  private Button button(HandOver what) {
    Button button = new Button(words.text("handOvers.show"), new Icon("fltfmz-qr-code-24"));
    button.setId("show-" + what.id());
    button.getStyleClass().addAll("btn-tonal", "agent-button", "handover-button");
    button.setOnAction(e -> viewModel.show(what));
    return button;
  }

  private String fact(HandOver what) {
    return what.state() == HandOverState.PENDING
        ? words.left(Duration.ofSeconds(what.secondsLeft()))
        : words.text("handOvers.madeAt", words.moment(what.createdAt()));
  }

  private void show(Node part, Node primary) {
    Visibility.choose(part, listBox, emptyBox, skeletonBox, errorBox);
    screen.setPrimary(primary);
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
