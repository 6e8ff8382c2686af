package cn.yst.kiosk.handover;

import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.SlipPrinting.State;
import cn.yst.kiosk.handover.HandingState.Accepted;
import cn.yst.kiosk.handover.HandingState.Gone;
import cn.yst.kiosk.handover.HandingState.Loading;
import cn.yst.kiosk.handover.HandingState.Over;
import cn.yst.kiosk.handover.HandingState.Unavailable;
import cn.yst.kiosk.handover.HandingState.Waiting;
import cn.yst.kiosk.handover.HandingState.Withdrawing;
import cn.yst.kiosk.ui.ConfirmSheet;
import cn.yst.kiosk.ui.CountRing;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.NoSlip;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.QrCodeView;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.SlipPainter;
import cn.yst.kiosk.ui.StatePanel;
import cn.yst.kiosk.ui.StatePanel.Ground;
import cn.yst.kiosk.ui.TimeLeft;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import java.time.Duration;
import java.time.ZoneId;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws 10: the code, its time, what the other person does, and what came of it.
public final class HandingController {
  private final HandingViewModel viewModel;
  private final HandOverWords words;
  private final String machine;
  private final HandingBody body;
  private State shownSlip = new State.None();

  @FXML private Screen screen;
  @FXML private VBox codeCard;
  @FXML private QrCodeView qrCode;
  @FXML private StatePanel panel;
  @FXML private Node ringRow;
  @FXML private CountRing ring;
  @FXML private Label validLabel;
  @FXML private Label untilLabel;
  @FXML private VBox stepCard;
  @FXML private Label howLabel;
  @FXML private Label firstStep;
  @FXML private Label secondStep;
  @FXML private Label thirdStep;
  @FXML private Note note;
  @FXML private Button withdrawButton;
  @FXML private Button doneButton;
  @FXML private PrimaryButton printButton;
  @FXML private PrimaryButton finishButton;
  @FXML private PrimaryButton retryButton;
  @FXML private WaitingSlot printingSlot;
  @FXML private WaitingSlot readingSlot;

  /// @param zone of the hall, for moments
  /// @param machine number of this kiosk, for the slip
  public HandingController(
      HandingViewModel viewModel, Messages words, ZoneId zone, String machine) {
    this.viewModel = viewModel;
    this.words = new HandOverWords(words, zone);
    this.machine = machine;
    this.body = new HandingBody(this.words);
  }

  @FXML
  void initialize() {
    screen.setSteps(viewModel.secondStep() ? "2/2" : "");
    HandOverKind kind = viewModel.kind();
    howLabel.setText(words.text(kind, "how"));
    secondStep.setText(words.text(kind, "step2"));
    thirdStep.setText(words.text(kind, "step3"));
    body.take(codeCard, panel, ringRow, stepCard, note, withdrawButton);
    screen.setBody(body);
    screen.zonesProperty().subscribe(zones -> arrange());
    screen.modeProperty().subscribe(mode -> arrange());
    viewModel.stateProperty().subscribe(this::render);
  }

  private void arrange() {
    screen.setAside(body.arrange(screen.getZones(), screen.modeProperty().get()));
    render(viewModel.stateProperty().get());
  }

  void render(HandingState state) {
    switch (state) {
      case Loading _ -> {
        title("title", "");
        panel(Ground.TINT, "fltfmz-qr-code-24", words.text("handing.loading"), "");
        buttons(null, readingSlot);
        quiet();
      }
      case Waiting now -> renderWaiting(now, false);
      case Withdrawing(Waiting from) -> renderWaiting(from, true);
      case Accepted(HandOver what, Duration left) -> {
        title("acceptedTitle", what.person());
        panel(
            Ground.JADE,
            "fltfal-checkmark-circle-48",
            words.text("handing.done"),
            words.text("handing.goingOn", left.toSeconds()));
        body.show(what, Duration.ZERO, new State.None(), machine);
        note.show(Note.Kind.OK, words.text(what.kind(), "acceptedNote"));
        parts(false, true);
        finish("faceCheck.goOn");
      }
      case Over(HandOver what) -> renderOver(what);
      case Gone _ -> {
        title("title", "");
        panel(
            Ground.TINT,
            "fltfal-info-24",
            words.text("handing.gone"),
            words.text("handing.goneText"));
        quiet();
        finish("handing.finish");
      }
      case Unavailable(var trouble) -> {
        title("title", "");
        panel(
            Ground.TINT,
            "fltfal-cloud-off-48",
            words.text("faceCheck.unreachablePanel"),
            words.text("handing.unreachableText", trouble.code()));
        quiet();
        buttons(null, retryButton);
      }
    }
  }

  private void renderWaiting(Waiting now, boolean withdrawing) {
    HandOver what = now.what();
    title("title", what.person());
    String uri = what.uri() == null ? "" : what.uri();
    if (!uri.equals(qrCode.getContent())) {
      qrCode.setContent(uri);
    }
    parts(true, true);
    Duration total = Duration.between(what.createdAt(), what.expiresAt());
    ring.show(new TimeLeft(now.left(), total), HandOverWords.figure(now.left()));
    validLabel.setText(words.valid(now.left()));
    untilLabel.setText(words.text("handing.untilMoment", words.moment(what.expiresAt())));
    body.show(what, now.left(), now.slip(), machine);
    slideOnce(now.slip());
    firstStep.setText(words.text(now.slip().paper() ? "handing.step1Slip" : "handing.step1"));
    withdrawButton.setDisable(withdrawing);
    say(now);
    slipButtons(now.slip());
  }

  private void say(Waiting now) {
    HandOverKind kind = now.what().kind();
    if (now.trouble().isPresent()) {
      note.show(
          Note.Kind.WARN, words.text("handing.notWithdrawn", now.trouble().orElseThrow().code()));
      return;
    }
    switch (now.slip()) {
      case State.None _ -> note.show(Note.Kind.INFO, words.text(kind, "absent"));
      case State.Offered _, State.Printing _ -> {
        note.show(Note.Kind.INFO, words.text(kind, "absentSlip"));
        note.setIcon("fltfmz-print-24");
      }
      case State.Printed _ -> note.show(Note.Kind.OK, words.text("handing.printed"));
      case State.Failed(Reason why) ->
          note.show(
              Note.Kind.WARN,
              words.text("handing.noPaper." + NoSlip.cause(why), words.text(kind, "slipPerson")));
    }
  }

  private void slipButtons(State slip) {
    switch (slip) {
      case State.None _, State.Failed _ -> finish("handing.finish");
      case State.Offered _ -> print("handing.print");
      case State.Printed _ -> print("handing.printAgain");
      case State.Printing _ -> buttons(doneButton, printingSlot);
    }
  }

  private void renderOver(HandOver what) {
    screen.setTitle(words.end(what));
    screen.setLead("");
    String over = words.text(what.kind(), "overText");
    switch (what.state()) {
      case ACCEPTED ->
          panel(Ground.JADE, "fltfal-checkmark-circle-48", words.text("handing.done"), "");
      case EXPIRED -> panel(Ground.AMBER, "fltfal-clock-24", over, "");
      case DECLINED, WITHDRAWN, PENDING -> panel(Ground.TINT, "fltfal-info-24", over, "");
    }
    body.show(what, Duration.ZERO, new State.None(), machine);
    note.show(Note.Kind.INFO, words.text(what.kind(), "overNote"));
    parts(false, true);
    finish("handing.finish");
  }

  private void title(String key, String person) {
    HandOverKind kind = viewModel.kind();
    screen.setTitle(words.text(kind, key));
    // beside a landscape code large text leaves room for what stands there, which says the same
    boolean brief = screen.modeProperty().get().large() && !screen.getZones().portrait();
    screen.setLead(person.isEmpty() || brief ? "" : words.text(kind, "lead", person));
  }

  private void panel(Ground ground, String icon, String title, String text) {
    qrCode.setContent("");
    panel.show(ground, icon, title, text);
  }

  private void quiet() {
    body.hide();
    parts(false, false);
  }

  /// @param waiting whether there is a code, with all that goes with one; else the panel stands
  ///     in its place
  /// @param noted whether something is said about it
  private void parts(boolean waiting, boolean noted) {
    Visibility.choose(waiting ? qrCode : panel, qrCode, panel);
    Visibility.show(ringRow, waiting);
    Visibility.show(stepCard, waiting);
    Visibility.show(withdrawButton, waiting);
    Visibility.show(note, noted);
  }

  private void slideOnce(State slip) {
    if (slip instanceof State.Printed && !(shownSlip instanceof State.Printed)) {
      body.slide();
    }
    shownSlip = slip;
  }

  private void print(String key) {
    printButton.setText(words.text(key));
    buttons(doneButton, printButton);
  }

  private void finish(String key) {
    finishButton.setText(words.text(key));
    buttons(null, finishButton);
  }

  private void buttons(@Nullable Node secondary, Node primary) {
    screen.setSecondary(secondary);
    screen.setPrimary(primary);
  }

  @FXML
  void withdraw() {
    ConfirmSheet.of(
            words.text(viewModel.kind(), "withdrawQuestion"),
            words.text("handing.withdrawText"),
            words.text("frame.cancel"),
            words.text("handing.withdraw"),
            viewModel::withdraw)
        .showOver(screen);
  }

  @FXML
  void print() {
    if (viewModel.stateProperty().get() instanceof Waiting now) {
      viewModel.print(
          SlipPainter.paint(HandOverSlip.of(now.what(), words, machine), viewModel.paperDots()));
    }
  }

  @FXML
  void finish() {
    viewModel.done();
  }

  @FXML
  void retry() {
    viewModel.retry();
  }
}
