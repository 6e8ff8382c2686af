package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.RegistryState;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Seal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One account of 账号信息: the card is the target that chooses it; what may be done with it stands
/// on it as buttons. The service says which.
final class AccountCardView extends StackPane {
  private final ToggleButton card = new ToggleButton();
  private final Messages words;

  /// @param registry state of the enterprise, for a lock that names it
  /// @param press what to do when a button on the card is pressed
  AccountCardView(
      AccountCard account,
      RegistryState registry,
      boolean current,
      Messages words,
      Consumer<AccountAction> press) {
    this.words = words;
    card.setId("account-" + account.alias());
    card.getStyleClass().addAll("select-card", "account-card");
    card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    card.setAccessibleText(account.alias());
    card.setDisable(!account.may(AccountAction.ENTER));
    card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    VBox facts = new VBox(head(account, current), hairline(), grid(account));
    facts.getStyleClass().add("account-facts");
    facts.setMouseTransparent(true);
    card.setGraphic(facts);
    VBox column = new VBox(card);
    getChildren().add(column);
    buttons(account, registry, press).ifPresent(row -> overlay(facts, row));
  }

  ToggleButton card() {
    return card;
  }

  /// Leaves room under the facts and puts the buttons there, over the card.
  private void overlay(VBox facts, HBox row) {
    Region room = new Region();
    room.setMinHeight(98);
    facts.getChildren().add(room);
    row.getStyleClass().add("account-buttons");
    row.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane.setAlignment(row, Pos.BOTTOM_CENTER);
    row.setPickOnBounds(false);
    getChildren().add(row);
  }

  private HBox head(AccountCard account, boolean current) {
    Label alias = new Label(account.alias());
    alias.getStyleClass().add("account-alias");
    HBox.setHgrow(alias, Priority.ALWAYS);
    alias.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(24, radio(), alias);
    head.setAlignment(Pos.CENTER_LEFT);
    if (current) {
      head.getChildren().add(seal());
    }
    return head;
  }

  private static Seal seal() {
    Seal seal = new Seal();
    seal.setSize(76);
    return seal;
  }

  private static StackPane radio() {
    Region dot = new Region();
    dot.getStyleClass().add("radio-dot");
    StackPane radio = new StackPane(dot);
    radio.getStyleClass().add("radio");
    return radio;
  }

  private Chip chip(AccountState state) {
    String text = EnterpriseWords.account(state, words);
    return switch (state) {
      case CERTIFIED -> new Chip(Chip.Kind.OK, text);
      case UNCERTIFIED, CERTIFICATION_PENDING -> new Chip(Chip.Kind.WARN, text);
      case SUSPENDED -> new Chip(Chip.Kind.OFF, text);
    };
  }

  private static Region hairline() {
    Region line = new Region();
    line.getStyleClass().add("hairline");
    return line;
  }

  private GridPane grid(AccountCard account) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("kv");
    for (double percent : new double[] {52, 48}) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      grid.getColumnConstraints().add(column);
    }
    grid.add(fact("accountInfo.status", chip(account.state())), 0, 0);
    grid.add(fact("accountInfo.applicant", value(account.applicant())), 1, 0);
    grid.add(fact("accountInfo.joined", value(account.joined().toString())), 0, 1);
    grid.add(fact("accountInfo.until", value(EnterpriseWords.until(account.until(), words))), 1, 1);
    return grid;
  }

  private VBox fact(String key, Node value) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("kv-label");
    return new VBox(label, value);
  }

  private static Label value(String text) {
    Label value = new Label(text);
    value.getStyleClass().add("kv-value");
    return value;
  }

  private Optional<HBox> buttons(
      AccountCard account, RegistryState registry, Consumer<AccountAction> press) {
    HBox row = new HBox(24);
    row.setAlignment(Pos.CENTER_LEFT);
    AccountActions.shown(account)
        .forEach(action -> row.getChildren().add(button(action, account, press)));
    if (row.getChildren().size() < 2) {
      EnterpriseWords.locked(account, registry, words)
          .filter(reason -> !account.may(AccountAction.VIEW_AGENTS) || !certified(account))
          .ifPresent(reason -> row.getChildren().add(lockLine(reason)));
    }
    return row.getChildren().isEmpty() ? Optional.empty() : Optional.of(row);
  }

  private static boolean certified(AccountCard account) {
    return account.state() == AccountState.CERTIFIED;
  }

  private Button button(AccountAction action, AccountCard account, Consumer<AccountAction> press) {
    Button button = new Button();
    button.getStyleClass().add("btn-tonal");
    switch (action) {
      case VIEW_AGENTS -> {
        boolean own = account.role() == AccountRole.AGENT;
        name(button, "agents-", account, own ? "accountInfo.ownAgency" : "accountInfo.agents");
        button.setGraphic(new Icon("fltfmz-people-team-24"));
      }
      case LEAVE -> {
        name(button, "leave-", account, "accountInfo.leave");
        button.setGraphic(new Icon("fltfmz-sign-out-24"));
        button.getStyleClass().add("btn-outline-danger");
      }
      case SHOW_CERTIFICATION_REQUEST -> {
        name(button, "certify-", account, "accountInfo.showRequest");
        button.setGraphic(new Icon("fltfmz-qr-code-24"));
        button.getStyleClass().add("btn-outline");
      }
      case CERTIFY_IN_PERSON,
          REQUEST_CERTIFICATION,
          ENTER,
          MANAGE_AGENTS,
          DECIDE_ASSOCIATION,
          SHOW_BUSINESS_CODE,
          VIEW_MATTERS -> {
        name(button, "certify-", account, "accountInfo.certify");
        button.setGraphic(new Icon("fltfal-certificate-24"));
        button.getStyleClass().add("btn-outline");
      }
    }
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(e -> press.accept(action));
    return button;
  }

  private void name(Button button, String id, AccountCard account, String key) {
    button.setId(id + account.alias());
    button.setText(words.text(key));
  }

  private HBox lockLine(String reason) {
    Label why = new Label(reason);
    why.getStyleClass().addAll("t-caption", "lock-line");
    why.setWrapText(true);
    Icon icon = new Icon("fltfal-lock-24");
    icon.getStyleClass().add("icon-muted");
    HBox line = new HBox(16, icon, why);
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }
}
