package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.RegistryState;
import cn.yst.kiosk.enterprise.AccountInfoState.Entering;
import cn.yst.kiosk.enterprise.AccountInfoState.Listed;
import cn.yst.kiosk.enterprise.AccountInfoState.Loading;
import cn.yst.kiosk.enterprise.AccountInfoState.Turning;
import cn.yst.kiosk.enterprise.AccountInfoState.Unavailable;
import cn.yst.kiosk.enterprise.AccountInfoState.Working;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.ConfirmSheet;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.OneOf;
import cn.yst.kiosk.ui.PagerRow;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Skeleton;
import cn.yst.kiosk.ui.StyleClasses;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Draws 账号信息 and passes presses on.
public final class AccountInfoController {
  /// Characters of a name that stand in one line of the head.
  private static final int ONE_LINE = 18;

  private final AccountInfoViewModel viewModel;
  private final Messages words;

  @FXML private Screen screen;
  @FXML private VBox listBox;
  @FXML private HBox headBox;
  @FXML private VBox cardBox;
  @FXML private VBox skeletonBox;
  @FXML private VBox errorBox;
  @FXML private Label nameLabel;
  @FXML private Label codeLabel;
  @FXML private Chip registryChip;
  @FXML private Label industryLabel;
  @FXML private Label countLabel;
  @FXML private Label errorLabel;
  @FXML private Note openedNote;
  @FXML private Note troubleNote;
  @FXML private PagerRow pager;
  @FXML private PrimaryButton enterButton;
  @FXML private PrimaryButton retryButton;
  @FXML private WaitingSlot readingSlot;

  /// A controller for a screen that is about to be loaded.
  public AccountInfoController(AccountInfoViewModel viewModel, Messages words) {
    this.viewModel = viewModel;
    this.words = words;
  }

  @FXML
  void initialize() {
    Visibility.show(openedNote, viewModel.openedForYou());
    pager.pageProperty().subscribe((was, is) -> viewModel.turn(is.intValue() + 1));
    screen.zonesProperty().subscribe(zones -> arrange());
    viewModel.stateProperty().subscribe(this::render);
  }

  /// Two accounts a page, one where large text, low reach or landscape leaves no room for two.
  private void arrange() {
    boolean one =
        screen.modeProperty().get().large()
            || screen.getZones().besides()
            || viewModel.openedForYou();
    viewModel.setPageSize(one ? 1 : 2);
    List<Node> waiting = new ArrayList<>();
    if (!screen.getZones().besides()) {
      Skeleton count = new Skeleton();
      count.setMinHeight(44);
      count.setMaxWidth(260);
      waiting.addAll(List.of(CardSkeleton.enterpriseHead(), count));
    }
    waiting.add(CardSkeleton.account());
    if (!one) {
      waiting.add(CardSkeleton.account());
    }
    skeletonBox.getChildren().setAll(waiting);
    if (viewModel.stateProperty().get() instanceof Listed listed) {
      renderHead(listed);
    }
  }

  void render(AccountInfoState state) {
    switch (state) {
      case Loading _ -> show(skeletonBox, readingSlot);
      case Listed listed -> renderList(listed, false, false);
      case Turning(Listed from) -> renderList(from, true, false);
      case Entering(Listed from) -> renderList(from, true, true);
      case Working(Listed from) -> renderList(from, true, false);
      case Unavailable(var trouble) -> {
        errorLabel.setText(words.text("enterprises.code", trouble.code()));
        show(errorBox, retryButton);
      }
    }
  }

  private void renderList(Listed listed, boolean busy, boolean entering) {
    show(listBox, enterButton);
    renderHead(listed);
    int total = listed.page().paging().total();
    countLabel.setText(words.text("accountInfo.accounts", total));
    OneOf group = new OneOf();
    cardBox.getChildren().clear();
    for (AccountCard account : listed.page().items()) {
      cardBox.getChildren().add(cardView(account, listed, group));
    }
    cardBox.setDisable(busy);
    int pages = listed.page().paging().pages();
    StyleClasses.toggle(listBox, "close", pages > 1);
    Visibility.show(pager, pages > 1);
    pager.setPages(pages);
    pager.setPage(listed.page().paging().page() - 1);
    Visibility.show(troubleNote, listed.trouble().isPresent());
    listed.trouble().ifPresent(t -> troubleNote.setText(words.text(t.sentence())));
    enterButton.setDisable(listed.chosen().isEmpty());
    enterButton.setLoading(entering);
  }

  /// Where lead and body stand apart, the lead says the enterprise. Trouble is told in the room of
  /// the head, so that the cards stay above the primary.
  private void renderHead(Listed listed) {
    EnterpriseHead enterprise = listed.page().enterprise();
    boolean apart = screen.getZones().besides();
    screen.setLead(apart ? enterprise.name() + "\n" + enterprise.creditCode() : "");
    Visibility.show(headBox, !apart && listed.trouble().isEmpty());
    StyleClasses.toggle(headBox, "long-name", enterprise.name().length() > ONE_LINE);
    Visibility.show(countLabel, !apart);
    nameLabel.setText(enterprise.name());
    codeLabel.setText(enterprise.creditCode());
    registryChip.show(
        enterprise.state() == RegistryState.LIVE ? Chip.Kind.OK : Chip.Kind.BAD,
        EnterpriseWords.registry(enterprise.state(), words));
    industryLabel.setText(enterprise.industry());
  }

  private Node cardView(AccountCard account, Listed listed, OneOf group) {
    Optional<String> id = Optional.of(account.id());
    AccountCardView view =
        new AccountCardView(
            account,
            listed.page().enterprise().state(),
            listed.current().equals(id),
            words,
            action -> press(action, account));
    view.card().setToggleGroup(group);
    view.card().setSelected(listed.chosen().equals(id));
    view.card().setOnAction(e -> viewModel.choose(account.id()));
    return view;
  }

  private void press(AccountAction action, AccountCard account) {
    if (action == AccountAction.LEAVE) {
      ConfirmSheet.of(
              words.text("accountInfo.leaveQuestion", account.alias()),
              words.text("accountInfo.leaveText"),
              words.text("frame.cancel"),
              words.text("accountInfo.leaveYes"),
              () -> viewModel.press(action, account))
          .showOver(screen);
    } else {
      viewModel.press(action, account);
    }
  }

  private void show(Node part, Node primary) {
    Visibility.choose(part, listBox, skeletonBox, errorBox);
    screen.setPrimary(primary);
  }

  @FXML
  void enter() {
    viewModel.enter();
  }

  @FXML
  void retry() {
    viewModel.retry();
  }
}
