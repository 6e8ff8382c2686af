package cn.yst.kiosk.businesscode;

import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import cn.yst.kiosk.businesscode.BusinessCodeState.Closed;
import cn.yst.kiosk.businesscode.BusinessCodeState.Fetching;
import cn.yst.kiosk.businesscode.BusinessCodeState.Hidden;
import cn.yst.kiosk.businesscode.BusinessCodeState.Opening;
import cn.yst.kiosk.businesscode.BusinessCodeState.Shown;
import cn.yst.kiosk.businesscode.BusinessCodeState.Unavailable;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.CountRing;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.QrCodeView;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Seal;
import cn.yst.kiosk.ui.StyleClasses;
import cn.yst.kiosk.ui.TimeLeft;
import cn.yst.kiosk.ui.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Draws the sheet 粤商码. The code is taken out of its view, not covered, when it hides.
public final class BusinessCodeController {
  private final BusinessCodeViewModel viewModel;
  private final Messages words;

  @FXML private Screen screen;
  @FXML private Seal seal;
  @FXML private VBox bodyBox;
  @FXML private VBox headBox;
  @FXML private Label nameLabel;
  @FXML private Label aliasLabel;
  @FXML private Chip stateChip;
  @FXML private StackPane box;
  @FXML private Region ground;
  @FXML private VBox hiddenBox;
  @FXML private Icon hiddenIcon;
  @FXML private Label hiddenTitle;
  @FXML private Label hiddenText;
  @FXML private VBox fetchingBox;
  @FXML private HBox shownBox;
  @FXML private QrCodeView qrView;
  @FXML private CountRing ring;
  @FXML private Note troubleNote;
  @FXML private HBox privateBox;
  @FXML private PrimaryButton showButton;

  /// A controller for a screen that is about to be loaded.
  public BusinessCodeController(BusinessCodeViewModel viewModel, Messages words) {
    this.viewModel = viewModel;
    this.words = words;
  }

  @FXML
  void initialize() {
    headBox.setVisible(false);
    ring.setBefore(words.text("businessCode.before"));
    ring.setWord(words.text("businessCode.hides"));
    screen.zonesProperty().subscribe(zones -> arrange());
    viewModel.stateProperty().subscribe(this::render);
    viewModel.start();
  }

  /// The code is as large as the arrangement has room for; never under 407 px of code.
  private void arrange() {
    boolean tight = !screen.getZones().portrait() || screen.getZones().low();
    boolean large = screen.modeProperty().get().large();
    double code = tight ? 500 : large ? 560 : 616;
    double room = tight ? 512 : large ? 600 : 692;
    qrView.setSize(code);
    box.setPrefHeight(room);
    box.setMinHeight(room);
    bodyBox.setSpacing(tight ? 12 : large ? 22 : 28);
    bodyBox.getChildren().removeAll(headBox, troubleNote);
    boolean low = screen.getZones().low();
    screen.setAside(low ? new VBox(20, headBox, troubleNote) : tight ? headBox : null);
    if (!tight) {
      bodyBox.getChildren().addFirst(headBox);
    }
    if (!low) {
      bodyBox.getChildren().add(bodyBox.getChildren().indexOf(privateBox), troubleNote);
    }
    Visibility.show(seal, viewModel.isCurrent() && !tight);
  }

  void render(BusinessCodeState state) {
    showButton.setLoading(state instanceof Fetching || state instanceof Opening);
    showButton.setDisable(state instanceof Closed);
    switch (state) {
      case Opening _ -> {
        part(fetchingBox, Optional.empty());
        button("fltfal-eye-show-24", "businessCode.show");
      }
      case Unavailable(var trouble) -> {
        closed("fltfal-cloud-off-48", "businessCode.unavailable", "frame.code", trouble.code());
        button("fltfal-arrow-clockwise-24", "frame.retry");
      }
      case Hidden(ActingFor account, var trouble) -> {
        head(account);
        closed("fltfal-eye-hide-24", "businessCode.hidden", "businessCode.hiddenText");
        note(trouble.map(t -> words.text(t.sentence())));
        button("fltfal-eye-show-24", "businessCode.show");
      }
      case Fetching(ActingFor account) -> {
        head(account);
        part(fetchingBox, Optional.empty());
      }
      case Shown now -> {
        head(now.account());
        part(shownBox, Optional.of(now.code().token()));
        TimeLeft left =
            new TimeLeft(Duration.ofSeconds(now.seconds()), Duration.ofSeconds(now.of()));
        ring.show(left, Integer.toString(now.seconds()));
        button("fltfal-eye-hide-24", "businessCode.hide");
      }
      case Closed(ActingFor account, String reason) -> {
        head(account);
        closed("fltfal-lock-24", reason, reason + "Text");
        button("fltfal-eye-show-24", "businessCode.show");
      }
    }
  }

  private void head(ActingFor account) {
    headBox.setVisible(true);
    nameLabel.setText(account.enterprise().name());
    aliasLabel.setText(account.account().alias());
    boolean certified = account.account().state() == AccountState.CERTIFIED;
    stateChip.show(
        certified ? Chip.Kind.OK : Chip.Kind.WARN,
        words.text(
            switch (account.account().state()) {
              case CERTIFIED -> "accountInfo.certified";
              case UNCERTIFIED, CERTIFICATION_PENDING -> "accountInfo.uncertified";
              case SUSPENDED -> "accountInfo.suspended";
            }));
  }

  private void closed(String icon, String title, String text, Object... values) {
    hiddenIcon.setIconLiteral(icon);
    hiddenTitle.setText(words.text(title));
    hiddenText.setText(words.text(text, values));
    part(hiddenBox, Optional.empty());
  }

  /// @param token what the code says; with any other part there is none
  private void part(Node part, Optional<String> token) {
    if (!qrView.getContent().equals(token.orElse(""))) {
      qrView.setContent(token.orElse(""));
    }
    Visibility.choose(part, hiddenBox, fetchingBox, shownBox);
    StyleClasses.choose(
        ground,
        part.equals(hiddenBox) ? "code-hidden" : "code-card",
        List.of("code-hidden", "code-card"));
    note(Optional.empty());
  }

  private void note(Optional<String> sentence) {
    sentence.ifPresent(troubleNote::setText);
    Visibility.show(troubleNote, sentence.isPresent());
    Visibility.show(privateBox, sentence.isEmpty());
  }

  private void button(String icon, String key) {
    showButton.setIcon(icon);
    showButton.setText(words.text(key));
  }

  @FXML
  void press() {
    viewModel.press();
  }
}
