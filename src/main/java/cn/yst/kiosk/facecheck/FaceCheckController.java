package cn.yst.kiosk.facecheck;

import cn.yst.kiosk.facecheck.FaceCheckState.AwaitingScan;
import cn.yst.kiosk.facecheck.FaceCheckState.Confirmed;
import cn.yst.kiosk.facecheck.FaceCheckState.Expired;
import cn.yst.kiosk.facecheck.FaceCheckState.NotConfirmed;
import cn.yst.kiosk.facecheck.FaceCheckState.OnPhone;
import cn.yst.kiosk.facecheck.FaceCheckState.Starting;
import cn.yst.kiosk.facecheck.FaceCheckState.Unreachable;
import cn.yst.kiosk.ui.CountRing;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.QrCodeView;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.TimeLeft;
import cn.yst.kiosk.ui.WaitingSlot;
import java.time.Duration;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws 04.
public final class FaceCheckController {
  private final FaceCheckViewModel model;
  private final Messages words;
  private final String counter;

  @FXML private Screen screen;
  @FXML private QrCodeView qrCode;
  @FXML private VBox panel;
  @FXML private FontIcon panelIcon;
  @FXML private Label panelTitle;
  @FXML private Label panelText;
  @FXML private CountRing ring;
  @FXML private VBox codeBox;
  @FXML private Label codeLabel;
  @FXML private Label asideLabel;
  @FXML private PhoneStep scanStep;
  @FXML private PhoneStep numberStep;
  @FXML private PhoneStep faceStep;
  @FXML private Note note;
  @FXML private Label otherLabel;
  @FXML private Button otherButton;
  @FXML private WaitingSlot waiting;
  @FXML private PrimaryButton actButton;

  /// @param counter name of the staffed counter, such as B12; empty where none is configured
  public FaceCheckController(FaceCheckViewModel model, Messages words, String counter) {
    this.model = model;
    this.words = words;
    this.counter = counter;
  }

  @FXML
  void initialize() {
    screen.setSteps(model.signsIn() ? "3/3" : "");
    otherLabel.setText(
        counter.isEmpty()
            ? words.text("faceCheck.noPhone")
            : words.text("faceCheck.noPhoneAt", counter));
    model.stateProperty().subscribe(this::render);
  }

  private void render(FaceCheckState state) {
    switch (state) {
      case Starting _ -> {
        title("faceCheck");
        panel("tint", "fltfmz-qr-code-24", "faceCheck.starting", "");
        side(Duration.ZERO, Duration.ofMinutes(3), "", "");
        steps(0, "");
        wait("faceCheck.wait");
        safe(false);
      }
      case AwaitingScan s -> {
        title("faceCheck");
        show(qrCode, true);
        show(panel, false);
        if (!s.qr().equals(qrCode.getContent())) {
          qrCode.setContent(s.qr());
        }
        side(s.left(), s.total(), "faceCheck.left", s.checkCode());
        steps(0, s.checkCode());
        wait("faceCheck.wait");
        safe(s.lineLost());
      }
      case OnPhone s -> {
        title("faceCheck.onPhone");
        panel("tint", "fltfmz-phone-mobile-24", "faceCheck.scanned", "faceCheck.scannedText");
        if (s.agreeing()) {
          panelTitle.setText(words.text("faceCheck.passed"));
          panelText.setText(words.text("faceCheck.nowAgree"));
        }
        side(s.left(), s.total(), "faceCheck.left", s.checkCode());
        steps(s.agreeing() ? 3 : 1, s.checkCode());
        wait(s.agreeing() ? "faceCheck.waitAgree" : "faceCheck.waitPhone");
        safe(s.lineLost());
      }
      case Confirmed s -> {
        title("faceCheck.confirmed");
        panel("jade", "fltfal-checkmark-circle-48", "faceCheck.passedPanel", "");
        panelText.setText(words.text("faceCheck.welcome", s.maskedName()));
        side(Duration.ZERO, FaceCheckState.WELCOME, "", "");
        ring.setDone(true);
        ring.setProgress(1);
        ring.setText(String.valueOf(s.left().toSeconds()));
        ring.setWord(words.text("faceCheck.entering"));
        asideLabel.setText(model.signsIn() ? words.text("faceCheck.twentyMinutes") : "");
        steps(3, "");
        act(model.signsIn() ? "faceCheck.enter" : "faceCheck.goOn", "");
        safe(false);
      }
      case Expired _ -> {
        title("faceCheck.expired");
        panel("amber", "fltfal-clock-24", "faceCheck.expiredPanel", "faceCheck.expiredText");
        side(Duration.ZERO, Duration.ofMinutes(3), "faceCheck.over", "");
        asideLabel.setText(words.text("faceCheck.kept"));
        steps(0, "");
        act("faceCheck.renew", "fltfal-arrow-clockwise-24");
        safe(false);
      }
      case NotConfirmed _ -> {
        title("faceCheck.notConfirmed");
        panel(
            "tint", "fltfal-info-24", "faceCheck.notConfirmedPanel", "faceCheck.notConfirmedText");
        side(Duration.ZERO, Duration.ofMinutes(3), "", "");
        asideLabel.setText(words.text("faceCheck.kept"));
        steps(0, "");
        act(model.signsIn() ? "faceCheck.checkEntries" : "faceCheck.renew", "");
        safe(false);
      }
      case Unreachable s -> {
        title("faceCheck.unreachable");
        panel("tint", "fltfal-cloud-off-48", "faceCheck.unreachablePanel", "");
        panelText.setText(words.text("faceCheck.unreachableText", s.code()));
        side(Duration.ZERO, Duration.ofMinutes(3), "", "");
        asideLabel.setText(words.text("faceCheck.kept"));
        steps(0, "");
        act("faceCheck.tryAgain", "fltfal-arrow-clockwise-24");
        safe(false);
      }
    }
  }

  private void title(String key) {
    screen.setTitle(words.text(key + ".title"));
    screen.setLead(words.text(key + ".lead"));
  }

  private void panel(String ground, String icon, String titleKey, String textKey) {
    show(qrCode, false);
    show(panel, true);
    qrCode.setContent("");
    panel.getStyleClass().removeAll("tint", "jade", "amber");
    panel.getStyleClass().add(ground);
    panelIcon.setIconLiteral(icon);
    panelTitle.setText(words.text(titleKey));
    panelText.setText(textKey.isEmpty() ? "" : words.text(textKey));
  }

  private void side(Duration left, Duration total, String wordKey, String checkCode) {
    ring.setDone(false);
    ring.show(
        new TimeLeft(left, total), "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart()));
    ring.setWord(wordKey.isEmpty() ? "" : words.text(wordKey));
    ring.setVisible(!wordKey.isEmpty() || model.stateProperty().get() instanceof Confirmed);
    ring.setEnding(!checkCode.isEmpty() && left.toSeconds() < 10);
    show(codeBox, !checkCode.isEmpty());
    codeLabel.setText(checkCode);
    show(asideLabel, checkCode.isEmpty());
    asideLabel.setText("");
  }

  /// @param done how many of the three steps are done; the next is framed
  private void steps(int done, String checkCode) {
    numberStep.setDetail(
        checkCode.isEmpty()
            ? words.text("faceCheck.numberDetail")
            : words.text("faceCheck.numberDetailCode", checkCode));
    PhoneStep[] all = {scanStep, numberStep, faceStep};
    for (int i = 0; i < all.length; i++) {
      all[i].show(
          i < done ? PhoneStep.Turn.DONE : i == done ? PhoneStep.Turn.NOW : PhoneStep.Turn.LATER);
    }
  }

  private void wait(String key) {
    waiting.setText(words.text(key));
    screen.setPrimary(waiting);
    screen.setSecondary(model.signsIn() ? otherButton : null);
  }

  /// @param icon before the words; empty for the arrow behind them
  private void act(String key, String icon) {
    actButton.setText(words.text(key));
    actButton.setIcon(icon);
    screen.setPrimary(actButton);
    boolean another = model.signsIn() && !(model.stateProperty().get() instanceof Confirmed);
    screen.setSecondary(another ? otherButton : null);
    otherLabel.setVisible(another);
  }

  private void safe(boolean lineLost) {
    if (lineLost) {
      note.show(Note.Kind.WARN, words.text("faceCheck.lineLost"));
    } else {
      note.show(Note.Kind.OK, words.text("faceCheck.private"));
      note.setIcon("fltfal-lock-shield-24");
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  @FXML
  void act() {
    switch (model.stateProperty().get()) {
      case Confirmed _ -> model.enter();
      case NotConfirmed _ -> model.checkEntries();
      case Expired _, Unreachable _ -> model.start();
      case Starting _, AwaitingScan _, OnPhone _ -> {}
    }
  }

  @FXML
  void anotherWay() {
    model.anotherWay();
  }
}
