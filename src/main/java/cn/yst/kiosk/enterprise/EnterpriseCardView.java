package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountCard;
import cn.yst.contract.EnterpriseCard;
import cn.yst.contract.Lock;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Seal;
import cn.yst.kiosk.ui.SelectCard;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One enterprise of 我的企业. The whole card is the target that chooses it; 粤商码 and 账号信息
/// lie over it, so that they can be pressed on a card that cannot be chosen, too.
final class EnterpriseCardView extends StackPane {
  /// How a card is drawn.
  enum Look {
    /// Three a page.
    PORTRAIT,
    /// Three a page, low and wide; 账号信息 follows on the next screen.
    LANDSCAPE,
    /// Two a page.
    LARGE
  }

  /// Characters of a name that stand in one line.
  private static final int ONE_LINE = 18;

  private final EnterpriseCard enterprise;
  private final Optional<AccountCard> current;
  private final Look look;
  private final Messages words;
  private final SelectCard card = new SelectCard();
  private final Button details = new Button();
  private final Button code = new Button();

  /// @param current the account of this enterprise that the visit acts for
  EnterpriseCardView(
      EnterpriseCard enterprise, Optional<AccountCard> current, Look look, Messages words) {
    this.enterprise = enterprise;
    this.current = current;
    this.look = look;
    this.words = words;
    card.setId("enterprise-" + enterprise.enterprise().creditCode());
    card.getStyleClass().add(look == Look.LANDSCAPE ? "enterprise-row" : "enterprise-card");
    if (twoLines()) {
      card.getStyleClass().add("long-name");
    }
    card.setAccessibleText(enterprise.enterprise().name());
    card.setDisable(enterprise.lock() != null);
    card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    card.setContent(content());
    getChildren().add(card);
    if (look == Look.PORTRAIT) {
      addButtons();
    }
  }

  SelectCard card() {
    return card;
  }

  Button details() {
    return details;
  }

  /// 粤商码 of this card's account.
  Button code() {
    return code;
  }

  private void addButtons() {
    style(details, "details-", "enterprises.details", "fltfal-contact-card-24");
    Label alias = alias();
    alias.setMouseTransparent(true);
    alias.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(alias, Priority.ALWAYS);
    HBox foot = new HBox(20, alias);
    if (enterprise.lock() == null) {
      style(code, "code-", "enterprises.businessCode", "fltfmz-qr-code-24");
      foot.getChildren().add(code);
    }
    foot.getChildren().add(details);
    foot.getStyleClass().add("card-foot");
    foot.setPickOnBounds(false);
    foot.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane.setAlignment(foot, Pos.BOTTOM_CENTER);
    getChildren().add(foot);
  }

  private void style(Button button, String id, String key, String icon) {
    button.setId(id + enterprise.enterprise().creditCode());
    button.setText(words.text(key));
    button.setGraphic(new Icon(icon));
    button.getStyleClass().addAll("btn-tonal", "card-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
  }

  private HBox content() {
    VBox facts = new VBox(names());
    facts.getStyleClass().add("card-facts");
    HBox.setHgrow(facts, Priority.ALWAYS);
    HBox content = new HBox(24, facts);
    switch (look) {
      case PORTRAIT -> facts.getChildren().addAll(standing(), footRoom());
      case LANDSCAPE -> {
        facts.getChildren().add(standing());
        content.setAlignment(Pos.CENTER_LEFT);
      }
      case LARGE -> facts.getChildren().addAll(alias(), standing());
    }
    if (current.isPresent()) {
      (look == Look.LARGE ? facts : content).getChildren().add(new Seal());
    }
    return content;
  }

  /// Which account is acted for.
  private Label alias() {
    Label alias =
        new Label(
            words.text(
                "enterprises.alias", current.map(AccountCard::alias).orElse(enterprise.alias())));
    alias.getStyleClass().add("card-alias");
    return alias;
  }

  /// Where alias and buttons lie over the card.
  private static Region footRoom() {
    Region room = new Region();
    room.getStyleClass().add("card-foot-room");
    return room;
  }

  /// Whether the name needs two lines; then everything stands closer, so that three cards still
  /// fit over the pager.
  private boolean twoLines() {
    return enterprise.enterprise().name().length()
        > (current.isPresent() ? ONE_LINE - 2 : ONE_LINE);
  }

  private VBox names() {
    Label name = new Label(enterprise.enterprise().name());
    name.getStyleClass().add("t-name");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    Label code = new Label(enterprise.enterprise().creditCode());
    code.getStyleClass().add("t-mono");
    return new VBox(twoLines() ? 6 : 2, name, code);
  }

  /// How many accounts there are and how they stand, or why the enterprise cannot be chosen.
  private HBox standing() {
    HBox row = new HBox(16);
    row.setAlignment(Pos.CENTER_LEFT);
    Optional<Lock> lock = Optional.ofNullable(enterprise.lock());
    if (lock.isPresent()) {
      Label why =
          new Label(
              EnterpriseWords.lock(lock.get().reason(), enterprise.enterprise().state(), words));
      why.setWrapText(true);
      why.getStyleClass().add("card-lock");
      why.setGraphic(new Icon("fltfal-lock-24"));
      row.getChildren().add(why);
    } else {
      Label accounts = new Label(words.text("enterprises.accounts", enterprise.accounts()));
      accounts.getStyleClass().add("card-accounts");
      row.getChildren().addAll(accounts, certified());
    }
    return row;
  }

  private Chip certified() {
    return enterprise.uncertified() == 0
        ? new Chip(Chip.Kind.OK, words.text("enterprises.allCertified"))
        : new Chip(Chip.Kind.WARN, words.text("enterprises.uncertified", enterprise.uncertified()));
  }
}
