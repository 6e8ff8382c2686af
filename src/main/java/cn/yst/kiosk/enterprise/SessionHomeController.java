package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import cn.yst.kiosk.enterprise.SessionHomeState.Arriving;
import cn.yst.kiosk.enterprise.SessionHomeState.Ready;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.Columns;
import cn.yst.kiosk.ui.KeptNodes;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Tile;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.Zones;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Draws the home of a session and passes presses on.
public final class SessionHomeController {
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  /// Characters of an enterprise's name that stand in two short lines.
  private static final int TWO_LINES = 16;

  private final SessionHomeViewModel viewModel;
  private final Messages words;
  private final Map<HomeTile, Tile> tiles = new EnumMap<>(HomeTile.class);
  private final KeptNodes<HomeTile> shown = new KeptNodes<>();

  @FXML private Screen screen;
  @FXML private StackPane homeCard;
  @FXML private Region gables;
  @FXML private Label nameLabel;
  @FXML private Label codeLabel;
  @FXML private Label aliasLabel;
  @FXML private Chip stateChip;
  @FXML private Columns tileGrid;
  @FXML private PrimaryButton nextButton;

  /// A controller for a screen that is about to be loaded.
  public SessionHomeController(SessionHomeViewModel viewModel, Messages words) {
    this.viewModel = viewModel;
    this.words = words;
  }

  @FXML
  void initialize() {
    screen.setTitle(words.text("sessionHome.title", viewModel.person()));
    screen.zonesProperty().subscribe(this::arrange);
    viewModel.stateProperty().subscribe(this::render);
    viewModel.start();
  }

  /// Where lead and body stand apart, the lead says the enterprise, and the tiles have the body.
  private void arrange(Zones zones) {
    tileGrid.setGap(zones.besides() ? 16 : 24);
    Visibility.show(homeCard, !zones.besides());
    render(viewModel.stateProperty().get());
  }

  void render(SessionHomeState state) {
    ActingFor acting = state.acting();
    nameLabel.setText(acting.enterprise().name());
    boolean big = acting.enterprise().name().length() > TWO_LINES;
    nameLabel.pseudoClassStateChanged(LONG, big);
    gables.pseudoClassStateChanged(LONG, big);
    codeLabel.setText(acting.enterprise().creditCode());
    aliasLabel.setText(acting.account().alias());
    stateChip.show(
        acting.account().state() == AccountState.CERTIFIED ? Chip.Kind.OK : Chip.Kind.WARN,
        EnterpriseWords.account(acting.account().state(), words));
    screen.setLead(
        screen.getZones().besides()
            ? String.join(
                "\n",
                acting.enterprise().name(),
                acting.enterprise().creditCode(),
                words.text("sessionHome.account") + " " + acting.account().alias())
            : words.text("sessionHome.lead"));
    Optional<Ready> ready =
        switch (state) {
          case Arriving _ -> Optional.empty();
          case Ready r -> Optional.of(r);
        };
    shown.show(tileGrid.getItems(), HomeTile.tiles(state), this::tile);
    tiles.forEach((kind, tile) -> fill(kind, tile, ready));
    HomeTile next = HomeTile.primary(state);
    nextButton.setIcon(icon(next));
    nextButton.setArrow(true);
    nextButton.setText(words.text(title(next)));
    nextButton.setOnAction(e -> viewModel.press(next));
  }

  /// The one tile of its kind: the numbers change on it, so that a press that has begun is not lost
  /// when they arrive.
  private Tile tile(HomeTile kind) {
    return tiles.computeIfAbsent(kind, this::make);
  }

  private Tile make(HomeTile kind) {
    Tile tile = new Tile();
    tile.setId(
        switch (kind) {
          case SWITCH -> "switchTile";
          case ACCOUNTS -> "accountsTile";
          case CERTIFY -> "certifyTile";
          case AGENTS -> "agentsTile";
          case HAND_OVERS -> "handOversTile";
          case BUSINESS_CODE -> "businessCodeTile";
          case MATTERS -> "mattersTile";
          case FEEDBACK -> "feedbackTile";
          case MESSAGES -> "messagesTile";
          case EXIT -> "exitTile";
        });
    tile.setIcon(icon(kind));
    tile.setTitle(words.text(title(kind)));
    if (kind == HomeTile.EXIT) {
      tile.getStyleClass().add("tile-exit");
    }
    tile.setOnAction(e -> viewModel.press(kind));
    return tile;
  }

  private void fill(HomeTile kind, Tile tile, Optional<Ready> ready) {
    boolean narrow = screen.getZones().low() && screen.modeProperty().get().large();
    tile.setDetail(narrow ? "" : detail(kind, ready));
    if (kind == HomeTile.MESSAGES) {
      tile.setBadge(ready.map(Ready::unread).orElse(0));
    }
  }

  private static String icon(HomeTile kind) {
    return switch (kind) {
      case SWITCH -> "fltfal-arrow-swap-24";
      case ACCOUNTS -> "fltfal-contact-card-24";
      case CERTIFY -> "fltfal-certificate-24";
      case AGENTS -> "fltfmz-people-team-24";
      case HAND_OVERS -> "fltfmz-send-24";
      case BUSINESS_CODE -> "fltfmz-qr-code-24";
      case MATTERS -> "fltfal-briefcase-24";
      case FEEDBACK -> "fltfmz-person-feedback-24";
      case MESSAGES -> "fltfmz-mail-24";
      case EXIT -> "fltfmz-sign-out-24";
    };
  }

  private static String title(HomeTile kind) {
    return switch (kind) {
      case SWITCH -> "sessionHome.switch";
      case ACCOUNTS -> "sessionHome.accounts";
      case CERTIFY -> "accountInfo.certify";
      case AGENTS -> "agents.title";
      case HAND_OVERS -> "handOvers.door";
      case BUSINESS_CODE -> "sessionHome.businessCode";
      case MATTERS -> "sessionHome.matters";
      case FEEDBACK -> "sessionHome.feedback";
      case MESSAGES -> "sessionHome.messages";
      case EXIT -> "sessionHome.exit";
    };
  }

  private String detail(HomeTile kind, Optional<Ready> ready) {
    return switch (kind) {
      case SWITCH ->
          ready.map(r -> words.text("sessionHome.switchText", r.enterprises())).orElse("");
      case ACCOUNTS -> words.text("sessionHome.accountsText");
      case CERTIFY ->
          ready.map(r -> words.text("sessionHome.certifyText", r.uncertified())).orElse("");
      case AGENTS -> "";
      case HAND_OVERS -> words.text("sessionHome.handOversText");
      case BUSINESS_CODE -> words.text("sessionHome.businessCodeText");
      case MATTERS -> words.text("sessionHome.mattersText");
      case FEEDBACK -> words.text("sessionHome.feedbackText");
      case MESSAGES -> words.text("sessionHome.messagesText");
      case EXIT -> words.text("sessionHome.exitText");
    };
  }
}
