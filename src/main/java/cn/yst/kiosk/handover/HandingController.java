package cn.yst.kiosk.handover;

import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.kiosk.device.DeviceStatus.Reason;
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
import cn.yst.kiosk.ui.StyleClasses;
import cn.yst.kiosk.ui.TimeLeft;
import cn.yst.kiosk.ui.WaitingSlot;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws 10: the code, its time, what the other person does, and what came of it.
public final class HandingController {
  private static final List<String> GROUNDS = List.of("tint", "jade", "amber");

  private final HandingViewModel viewModel;
  private final HandOverWords words;
  private final String machine;
  private final HandingBody body;
  private SlipOffer shownSlip = new SlipOffer.None();

  @FXML private Screen screen;
  @FXML private VBox codeCard;
  @FXML private QrCodeView qrCode;
  @FXML private VBox panel;
  @FXML private FontIcon panelIcon;
  @FXML private Label panelTitle;
  @FXML private Label panelText;
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
        panel("tint", "fltfmz-qr-code-24", "handing.loading", "");
        buttons(null, readingSlot);
        quiet();
      }
      case Waiting now -> renderWaiting(now, false);
      case Withdrawing(Waiting from) -> renderWaiting(from, true);
      case Accepted(HandOver what, Duration left) -> {
        title("acceptedTitle", what.person());
        panel("jade", "fltfal-checkmark-circle-48", "handing.done", "");
        panelText.setText(words.text("handing.goingOn", left.toSeconds()));
        body.show(what, Duration.ZERO, new SlipOffer.None(), machine);
        note.show(Note.Kind.OK, words.text(what.kind(), "acceptedNote"));
        over();
        finish("faceCheck.goOn");
      }
      case Over(HandOver what) -> renderOver(what);
      case Gone _ -> {
        title("title", "");
        panel("tint", "fltfal-info-24", "handing.gone", "handing.goneText");
        quiet();
        finish("handing.finish");
      }
      case Unavailable(var trouble) -> {
        title("title", "");
        panel("tint", "fltfal-cloud-off-48", "faceCheck.unreachablePanel", "");
        panelText.setText(words.text("handing.unreachableText", trouble.code()));
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
    shown(qrCode, true);
    shown(panel, false);
    shown(ringRow, true);
    shown(stepCard, true);
    shown(note, true);
    Duration total = Duration.between(what.createdAt(), what.expiresAt());
    ring.show(new TimeLeft(now.left(), total), HandOverWords.figure(now.left()));
    validLabel.setText(words.valid(now.left()));
    untilLabel.setText(words.text("handing.untilMoment", words.moment(what.expiresAt())));
    body.show(what, now.left(), now.slip(), machine);
    slideOnce(now.slip());
    boolean paper = now.slip().mayPrint() || now.slip() instanceof SlipOffer.Printing;
    firstStep.setText(words.text(paper ? "handing.step1Slip" : "handing.step1"));
    shown(withdrawButton, true);
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
      case SlipOffer.None _ -> note.show(Note.Kind.INFO, words.text(kind, "absent"));
      case SlipOffer.Offered _, SlipOffer.Printing _ -> {
        note.show(Note.Kind.INFO, words.text(kind, "absentSlip"));
        note.setIcon("fltfmz-print-24");
      }
      case SlipOffer.Printed _ -> note.show(Note.Kind.OK, words.text("handing.printed"));
      case SlipOffer.Failed(Reason why) ->
          note.show(Note.Kind.WARN, words.text("handing.noPaper." + NoSlip.cause(why)));
    }
  }

  private void slipButtons(SlipOffer slip) {
    switch (slip) {
      case SlipOffer.None _, SlipOffer.Failed _ -> finish("handing.finish");
      case SlipOffer.Offered _ -> print("handing.print");
      case SlipOffer.Printed _ -> print("handing.printAgain");
      case SlipOffer.Printing _ -> buttons(doneButton, printingSlot);
    }
  }

  private void renderOver(HandOver what) {
    screen.setTitle(words.end(what));
    screen.setLead("");
    switch (what.state()) {
      case ACCEPTED -> panel("jade", "fltfal-checkmark-circle-48", "handing.done", "");
      case EXPIRED -> panel("amber", "fltfal-clock-24", "handing.expired", "");
      case DECLINED, WITHDRAWN, PENDING -> panel("tint", "fltfal-info-24", "handing.over", "");
    }
    if (what.state() != HandOverState.ACCEPTED) {
      panelTitle.setText(words.text(what.kind(), "overText"));
    }
    body.show(what, Duration.ZERO, new SlipOffer.None(), machine);
    note.show(Note.Kind.INFO, words.text(what.kind(), "overNote"));
    over();
    finish("handing.finish");
  }

  private void title(String key, String person) {
    HandOverKind kind = viewModel.kind();
    screen.setTitle(words.text(kind, key));
    screen.setLead(person.isEmpty() ? "" : words.text(kind, "lead", person));
  }

  private void panel(String ground, String icon, String titleKey, String textKey) {
    qrCode.setContent("");
    shown(qrCode, false);
    shown(panel, true);
    StyleClasses.choose(panel, ground, GROUNDS);
    panelIcon.setIconLiteral(icon);
    panelTitle.setText(words.text(titleKey));
    panelText.setText(textKey.isEmpty() ? "" : words.text(textKey));
  }

  private void quiet() {
    body.hide();
    shown(note, false);
    over();
    shown(note, false);
  }

  private void over() {
    shown(note, true);
    shown(ringRow, false);
    shown(stepCard, false);
    shown(withdrawButton, false);
  }

  private void slideOnce(SlipOffer slip) {
    if (slip instanceof SlipOffer.Printed && !(shownSlip instanceof SlipOffer.Printed)) {
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

  private static void shown(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
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
    viewModel.print();
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
