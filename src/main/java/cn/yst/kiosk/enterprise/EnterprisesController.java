package cn.yst.kiosk.enterprise;

import cn.yst.contract.EnterpriseCard;
import cn.yst.kiosk.enterprise.EnterpriseCardView.Look;
import cn.yst.kiosk.enterprise.EnterprisesState.Empty;
import cn.yst.kiosk.enterprise.EnterprisesState.Entering;
import cn.yst.kiosk.enterprise.EnterprisesState.Listed;
import cn.yst.kiosk.enterprise.EnterprisesState.Loading;
import cn.yst.kiosk.enterprise.EnterprisesState.Turning;
import cn.yst.kiosk.enterprise.EnterprisesState.Unavailable;
import cn.yst.kiosk.ui.KeptNodes;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.OneOf;
import cn.yst.kiosk.ui.PagerRow;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.StyleClasses;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws 我的企业 and passes presses on.
public final class EnterprisesController {
  /// Letters that fit into the second button at its usual size, beside an icon.
  private static final int WIDE = 10;

  private final EnterprisesViewModel viewModel;
  private final Messages words;
  private final boolean scanner;
  private final Unread unread;

  @FXML private Screen screen;
  @FXML private VBox listBox;
  @FXML private VBox cardBox;
  @FXML private VBox skeletonBox;
  @FXML private VBox emptyBox;
  @FXML private ImageView emptyPicture;
  @FXML private Note emptyNote;
  @FXML private VBox errorBox;
  @FXML private HBox allShownBox;
  @FXML private Note troubleNote;
  @FXML private Label allShownLabel;
  @FXML private Button messagesButton;
  @FXML private Button firstMessagesButton;
  @FXML private Label emptyLabel;
  @FXML private Label codeLabel;
  @FXML private PagerRow pager;
  @FXML private Button addButton;
  @FXML private Button exitButton;
  @FXML private PrimaryButton addFirstButton;
  @FXML private PrimaryButton enterButton;
  @FXML private PrimaryButton retryButton;
  @FXML private WaitingSlot readingSlot;

  /// @param scanner whether a licence can be scanned here
  /// @param unread messages that wait, also for a person who acts for nobody yet
  public EnterprisesController(
      EnterprisesViewModel viewModel, boolean scanner, Unread unread, Messages words) {
    this.viewModel = viewModel;
    this.scanner = scanner;
    this.unread = unread;
    this.words = words;
  }

  @FXML
  void initialize() {
    if (addButton.getText().length() > WIDE) {
      addButton.getStyleClass().add("btn-long");
    }
    emptyLabel.setText(words.text(scanner ? "enterprises.emptyScan" : "enterprises.emptyType"));
    pager.pageProperty().subscribe((was, is) -> viewModel.turn(is.intValue() + 1));
    screen.zonesProperty().subscribe(zones -> arrange());
    viewModel.stateProperty().subscribe(this::render);
    unread.countProperty().subscribe(this::renderUnread);
    unread.start();
  }

  /// The way to the messages stands here only while something in them is unread.
  private void renderUnread(Number count) {
    for (Button door : new Button[] {messagesButton, firstMessagesButton}) {
      door.setText(words.text("enterprises.messages", count));
      Visibility.show(door, count.intValue() > 0);
    }
  }

  /// Cards a page as the arrangement has room for.
  private void arrange() {
    boolean large = screen.modeProperty().get().large();
    boolean low = screen.zonesProperty().get().low();
    boolean beside = screen.zonesProperty().get().besides();
    screen.setTitle(words.text(large ? "enterprises.titleLarge" : "enterprises.title"));
    viewModel.setPageSize(low ? 1 : large ? 2 : 3);
    skeletonBox
        .getChildren()
        .setAll(
            Stream.generate(CardSkeleton::enterprise).limit(beside ? 1 : large ? 2 : 3).toList());
    // where the body is low, the doors need the room of the picture, and what is only read stands
    // beside the title
    Visibility.show(emptyPicture, !beside);
    List<Node> parts = new ArrayList<>(emptyBox.getChildren());
    parts.remove(emptyNote);
    if (!beside) {
      parts.add(1, emptyNote);
    }
    KeptNodes.arrange(emptyBox.getChildren(), parts);
    render(viewModel.stateProperty().get());
  }

  void render(EnterprisesState state) {
    switch (state) {
      case Loading _ -> show(skeletonBox, "enterprises.leadLoading", null, readingSlot);
      case Empty _ -> show(emptyBox, "enterprises.leadEmpty", null, addFirstButton);
      case Listed listed -> renderList(listed, false, false);
      case Turning turning -> renderList(turning.from(), true, false);
      case Entering entering -> renderList(entering.from(), true, true);
      case Unavailable unavailable -> {
        codeLabel.setText(words.text("enterprises.code", unavailable.trouble().code()));
        show(errorBox, "enterprises.leadError", exitButton, retryButton);
      }
    }
  }

  private void renderList(Listed listed, boolean busy, boolean entering) {
    show(listBox, "enterprises.lead", addButton, enterButton);
    OneOf group = new OneOf();
    cardBox.getChildren().clear();
    for (EnterpriseCard card : listed.page().items()) {
      cardBox.getChildren().add(cardView(card, listed, group));
    }
    cardBox.setDisable(busy);
    int pages = listed.page().paging().pages();
    boolean wide = look() == Look.LANDSCAPE;
    if (wide && pages > 1) {
      viewModel.setPageSize(2);
    }
    boolean paged = pages > 1;
    StyleClasses.toggle(listBox, "close", paged);
    Visibility.show(allShownBox, look() == Look.PORTRAIT || (look() == Look.LARGE && !paged));
    Visibility.show(allShownLabel, !paged);
    allShownLabel.setText(words.text("enterprises.allShown", listed.page().paging().total()));
    Visibility.show(pager, pages > 1);
    pager.setPages(pages);
    pager.setPage(listed.page().paging().page() - 1);
    Visibility.show(troubleNote, listed.trouble().isPresent());
    listed.trouble().ifPresent(t -> troubleNote.setText(words.text(t.sentence())));
    enterButton.setDisable(listed.chosen().isEmpty());
    enterButton.setLoading(entering);
  }

  private Node cardView(EnterpriseCard card, Listed listed, OneOf group) {
    String id = card.enterprise().id();
    EnterpriseCardView view = new EnterpriseCardView(card, listed.current(card), look(), words);
    view.card().setToggleGroup(group);
    view.card().setSelected(listed.chosen().equals(Optional.of(id)));
    view.card().setOnAction(e -> viewModel.choose(id));
    view.details().setOnAction(e -> viewModel.showAccounts(id));
    view.code().setOnAction(e -> viewModel.showCode(card));
    return view;
  }

  private Look look() {
    if (screen.modeProperty().get().large()) {
      return Look.LARGE;
    }
    return screen.zonesProperty().get().portrait() ? Look.PORTRAIT : Look.LANDSCAPE;
  }

  private void show(Node part, String lead, @Nullable Node secondary, Node primary) {
    Visibility.choose(part, listBox, skeletonBox, emptyBox, errorBox);
    boolean beside = screen.zonesProperty().get().besides();
    screen.setAside(beside && part.equals(emptyBox) ? emptyNote : null);
    screen.setLead(screen.modeProperty().get().large() ? "" : words.text(lead));
    screen.setSecondary(secondary);
    screen.setPrimary(primary);
  }

  @FXML
  void handOvers() {
    viewModel.showHandOvers();
  }

  @FXML
  void add() {
    viewModel.add();
  }

  @FXML
  void associate() {
    viewModel.associate();
  }

  @FXML
  void messages() {
    viewModel.messages();
  }

  @FXML
  void enter() {
    viewModel.enter();
  }

  @FXML
  void retry() {
    viewModel.retry();
  }

  @FXML
  void exit() {
    viewModel.exit();
  }
}
