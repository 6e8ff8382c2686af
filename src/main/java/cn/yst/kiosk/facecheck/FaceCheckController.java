package cn.yst.kiosk.facecheck;

import cn.yst.kiosk.facecheck.FaceCheckState.AwaitingScan;
import cn.yst.kiosk.facecheck.FaceCheckState.Confirmed;
import cn.yst.kiosk.facecheck.FaceCheckState.Expired;
import cn.yst.kiosk.facecheck.FaceCheckState.Faulty;
import cn.yst.kiosk.facecheck.FaceCheckState.NotConfirmed;
import cn.yst.kiosk.facecheck.FaceCheckState.OnPhone;
import cn.yst.kiosk.facecheck.FaceCheckState.Refused;
import cn.yst.kiosk.facecheck.FaceCheckState.Starting;
import cn.yst.kiosk.facecheck.FaceCheckState.Unreachable;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.QrCodeView;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.StatePanel;
import cn.yst.kiosk.ui.StatePanel.Ground;
import cn.yst.kiosk.ui.Trouble;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import cn.yst.kiosk.ui.Zones;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Draws 04.
public final class FaceCheckController {
  private final FaceCheckViewModel model;
  private final Messages words;
  private final String counter;

  @FXML private Screen screen;
  @FXML private StackPane window;
  @FXML private ScanSide side;
  @FXML private PhoneSteps steps;
  @FXML private QrCodeView qrCode;
  @FXML private StatePanel panel;
  @FXML private Note note;
  @FXML private Label otherLabel;
  @FXML private Button otherButton;
  @FXML private WaitingSlot waiting;
  @FXML private PrimaryButton actButton;
  private boolean roomForAnother = true;

  /// @param counter name of the staffed counter, such as B12; empty where none is configured
  public FaceCheckController(FaceCheckViewModel model, Messages words, String counter) {
    this.model = model;
    this.words = words;
    this.counter = counter;
  }

  @FXML
  void initialize() {
    screen.setSteps(model.signsIn() ? "3/3" : "");
    String other = model.signsIn() ? "faceCheck.noPhone" : "faceCheck.noFace";
    otherLabel.setText(counter.isEmpty() ? words.text(other) : words.text(other + "At", counter));
    otherButton.setText(words.text(model.signsIn() ? "faceCheck.another" : "faceCheck.toCounter"));
    side.setWords(words);
    steps.setWords(words);
    screen.zonesProperty().subscribe(this::arrange);
    model.stateProperty().subscribe(this::render);
  }

  /// Where height is short the card is tight and stands alone: in landscape the three steps follow
  /// the lead, in low reach the lead says the one that is next.
  private void arrange(Zones zones) {
    boolean large = screen.modeProperty().get().large();
    boolean tight = zones.besides();
    double size = !tight ? 536 : zones.low() ? 512 : 496;
    qrCode.setSize(size);
    window.setMinSize(size, size);
    window.setMaxSize(size, size);
    side.setMinHeight(size);
    side.setMaxHeight(size);
    steps.arrange(zones, large);
    screen.setAside(steps.column());
    roomForAnother = !tight && !large;
    render(model.stateProperty().get());
  }

  private void render(FaceCheckState state) {
    switch (state) {
      case Starting _ -> {
        titleOfScan();
        panel(Ground.TINT, "fltfmz-qr-code-24", "faceCheck.starting", "");
        side.still("");
        steps.show(0, "");
        wait("faceCheck.connecting");
        safe(Optional.empty());
      }
      case AwaitingScan s -> {
        titleOfScan();
        Visibility.show(qrCode, true);
        Visibility.show(panel, false);
        if (!s.qr().equals(qrCode.getContent())) {
          qrCode.setContent(s.qr());
        }
        side.count(s.left(), s.total(), s.checkCode());
        steps.show(0, s.checkCode());
        wait("faceCheck.wait");
        safe(s.trouble());
      }
      case OnPhone s -> {
        title("faceCheck.onPhone");
        panel(
            Ground.TINT,
            "fltfmz-phone-mobile-24",
            s.agreeing() ? "faceCheck.passed" : "faceCheck.scanned",
            words.text(s.agreeing() ? "faceCheck.nowAgree" : "faceCheck.scannedText"));
        side.count(s.left(), s.total(), s.checkCode());
        steps.show(s.agreeing() ? 3 : 1, s.checkCode());
        wait(s.agreeing() ? "faceCheck.waitAgree" : "faceCheck.waitPhone");
        safe(s.trouble());
      }
      case Confirmed s -> {
        title("faceCheck.confirmed");
        if (!model.signsIn()) {
          screen.setLead(words.text("faceCheck.confirmed.next"));
        }
        panel(
            Ground.JADE,
            "fltfal-checkmark-circle-48",
            "faceCheck.passedPanel",
            words.text("faceCheck.welcome", s.maskedName()));
        side.passed(s.left(), model.signsIn() ? words.text("faceCheck.twentyMinutes") : "");
        steps.show(3, "");
        act(model.signsIn() ? "faceCheck.enter" : "faceCheck.goOn", "");
        safe(Optional.empty());
      }
      case Expired _ -> {
        title("faceCheck.expired");
        panel(
            Ground.AMBER,
            "fltfal-clock-24",
            "faceCheck.expiredPanel",
            words.text("faceCheck.expiredText"));
        side.over(words.text("faceCheck.kept"));
        steps.show(0, "");
        act("faceCheck.renew", "fltfal-arrow-clockwise-24");
        safe(Optional.empty());
      }
      case NotConfirmed _ -> {
        String key = FaceCheckState.notConfirmedKey(model.purpose());
        title(key);
        panel(
            Ground.TINT,
            "fltfal-info-24",
            "faceCheck.notConfirmedPanel",
            words.text(key + ".text"));
        side.still(words.text(model.signsIn() ? "faceCheck.kept" : "faceCheck.safe"));
        steps.show(0, "");
        act(model.signsIn() ? "faceCheck.checkEntries" : "faceCheck.renew", "");
        safe(Optional.empty());
      }
      case Refused s -> {
        title(s.why().key());
        panel(
            s.why() == Refusal.BUSY ? Ground.AMBER : Ground.TINT,
            s.why() == Refusal.BUSY ? "fltfal-clock-24" : "fltfal-info-24",
            s.why().key() + ".panel",
            words.text(s.why().key() + ".text"));
        side.still(words.text("faceCheck.code", s.code()));
        steps.none();
        switch (s.why()) {
          case BUSY -> act("faceCheck.tryAgain", "fltfal-arrow-clockwise-24");
          case ENTRIES -> act("faceCheck.checkEntries", "");
          case ACCOUNT -> act("faceCheck.seeAccount", "");
          case SESSION -> act("faceCheck.exit", "fltfmz-sign-out-24");
        }
        safe(Optional.empty());
      }
      case Unreachable s -> unbegun("fltfal-cloud-off-48", "faceCheck.unreachable", s.code());
      case Faulty s -> unbegun("fltfal-info-24", "faceCheck.faulty", s.code());
    }
  }

  private void unbegun(String icon, String key, String code) {
    title("faceCheck.unreachable");
    panel(Ground.TINT, icon, key + "Panel", words.text("faceCheck.unreachableText", code));
    side.still(words.text("faceCheck.kept"));
    steps.show(0, "");
    act("faceCheck.tryAgain", "fltfal-arrow-clockwise-24");
    safe(Optional.empty());
  }

  private void title(String key) {
    screen.setTitle(words.text(key + ".title"));
    screen.setLead(words.text(key + ".lead"));
  }

  private void titleOfScan() {
    title("faceCheck");
    if (!screen.getZones().portrait()) {
      screen.setLead(words.text("faceCheck.leadBeside"));
    }
  }

  private void panel(Ground ground, String icon, String titleKey, String text) {
    Visibility.show(qrCode, false);
    Visibility.show(panel, true);
    qrCode.setContent("");
    panel.show(ground, icon, words.text(titleKey), text);
  }

  private void wait(String key) {
    waiting.setText(words.text(key));
    screen.setPrimary(waiting);
    another(true);
  }

  private void another(boolean offered) {
    screen.setSecondary(offered ? otherButton : null);
    Visibility.show(otherLabel, offered && roomForAnother);
  }

  /// @param icon before the words; empty for the arrow behind them
  private void act(String key, String icon) {
    actButton.setText(words.text(key));
    actButton.setIcon(icon);
    screen.setPrimary(actButton);
    another(!(model.stateProperty().get() instanceof Confirmed));
  }

  /// In low reach the sentence stands above, where one only reads; what went wrong does so in large
  /// text on a landscape panel, too, in place of the steps.
  private void safe(Optional<Trouble> trouble) {
    boolean low = screen.getZones().low();
    boolean above = low || (screen.getZones().besides() && screen.modeProperty().get().large());
    boolean told = above && trouble.isPresent();
    Visibility.show(note, !low && !told);
    screen.setAside(told ? null : steps.column());
    if (trouble.isPresent()) {
      String said = words.text(trouble.get().sentence(), trouble.get().code());
      note.show(Note.Kind.WARN, said);
      if (told) {
        screen.setLead(said);
      }
      return;
    }
    note.show(Note.Kind.OK, words.text("faceCheck.private"));
    note.setIcon("fltfal-lock-shield-24");
    if (low && waiting.equals(screen.getPrimary())) {
      screen.setLead(screen.getLead() + "\n" + words.text("faceCheck.private"));
    }
  }

  @FXML
  void act() {
    switch (model.stateProperty().get()) {
      case Confirmed _ -> model.enter();
      case NotConfirmed _ -> model.checkEntries();
      case Refused s -> {
        switch (s.why()) {
          case BUSY -> model.start();
          case ENTRIES -> model.checkEntries();
          case ACCOUNT -> model.goBack();
          case SESSION -> model.exit();
        }
      }
      case Expired _, Unreachable _, Faulty _ -> model.start();
      case Starting _, AwaitingScan _, OnPhone _ -> {}
    }
  }

  @FXML
  void anotherWay() {
    model.anotherWay();
  }
}
