package cn.yst.kiosk.login;

import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.Slip;
import cn.yst.kiosk.device.SlipPrinting;
import cn.yst.kiosk.login.CounterSlipState.Fetching;
import cn.yst.kiosk.login.CounterSlipState.Shown;
import cn.yst.kiosk.login.CounterSlipState.Unavailable;
import cn.yst.kiosk.ui.CountRing;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.NoSlip;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.QrCodeView;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.SlipPainter;
import cn.yst.kiosk.ui.TitleFace;
import cn.yst.kiosk.ui.Visibility;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Draws 24.
public final class CounterSlipController {
  /// What the counter's scanner reads; it names the slip and nobody.
  private static final String QR = "YST-SLIP:";

  private final CounterSlipViewModel model;
  private final Messages words;
  private final Counter counter;
  private final String place;

  /// The staffed counter.
  ///
  /// @param name such as B12; empty where none is configured
  /// @param way how to get there; empty where none is configured
  public record Counter(String name, String way) {}

  @FXML private Screen screen;
  @FXML private StackPane slipCard;
  @FXML private VBox placeBox;
  @FXML private Label counterLabel;
  @FXML private Label wayLabel;
  @FXML private QrCodeView qrCode;
  @FXML private Region numberLine;
  @FXML private VBox numberBox;
  @FXML private Label numberLabel;
  @FXML private HBox validity;
  @FXML private CountRing ring;
  @FXML private Label untilLabel;
  @FXML private Note note;
  @FXML private PrimaryButton leaveButton;
  @FXML private Button printButton;

  /// @param place hall and kiosk, for the slip
  public CounterSlipController(
      CounterSlipViewModel model, Messages words, Counter counter, String place) {
    this.model = model;
    this.words = words;
    this.counter = counter;
    this.place = place;
  }

  @FXML
  void initialize() {
    placeBox.setVisible(!counter.name().isEmpty());
    TitleFace.fit(counterLabel);
    counterLabel.setText(counter.name());
    wayLabel.setText(counter.way());
    Visibility.show(wayLabel, !counter.way().isEmpty());
    ring.setText("2");
    screen.zonesProperty().subscribe(zones -> qrCode.setSize(zones.besides() ? 230 : 352));
    model.stateProperty().subscribe(this::render);
  }

  /// Without a number nothing is shown that speaks of one.
  private void render(CounterSlipState state) {
    boolean any = !(state instanceof Unavailable);
    List.of(qrCode, numberLine, numberBox, validity, note)
        .forEach(part -> Visibility.show(part, any));
    Visibility.show(slipCard, any || !counter.name().isEmpty());
    screen.setLead(words.text("counterSlip.lead"));
    switch (state) {
      case Fetching _ -> {
        screen.setSecondary(null);
        number("", "");
        note.show(Note.Kind.INFO, words.text("counterSlip.fetching"));
        leave("counterSlip.leave", "fltfal-home-24");
      }
      case Shown shown -> {
        number(shown.grouped(), QR + shown.number());
        untilLabel.setText(until(shown));
        paper(shown.printing());
        leave("counterSlip.leave", "fltfal-home-24");
      }
      case Unavailable failed -> {
        screen.setSecondary(null);
        screen.setLead(words.text("counterSlip.unavailable", failed.code()));
        leave("counterSlip.tryAgain", "fltfal-arrow-clockwise-24");
      }
    }
  }

  private void leave(String key, String icon) {
    leaveButton.setText(words.text(key));
    leaveButton.setIcon(icon);
  }

  private String until(Shown shown) {
    return words.text(
        "counterSlip.until", shown.until().format(DateTimeFormatter.ofPattern("HH:mm")));
  }

  /// Where no paper comes, the number is to be noted.
  private void paper(SlipPrinting.State printing) {
    screen.setSecondary(printing.paper() ? printButton : null);
    printButton.setDisable(printing instanceof SlipPrinting.State.Printing);
    switch (printing) {
      case SlipPrinting.State.None _ -> note.show(Note.Kind.INFO, words.text("counterSlip.note"));
      case SlipPrinting.State.Offered _ -> {
        printButton.setText(words.text("counterSlip.print"));
        note.show(Note.Kind.INFO, words.text("counterSlip.notePaper"));
        note.setIcon("fltfal-lock-shield-24");
      }
      case SlipPrinting.State.Printing _ -> {
        printButton.setText(words.text("counterSlip.printing"));
        note.show(Note.Kind.INFO, words.text("counterSlip.notePaper"));
        note.setIcon("fltfal-lock-shield-24");
      }
      case SlipPrinting.State.Printed _ -> {
        printButton.setText(words.text("counterSlip.printAgain"));
        note.show(Note.Kind.OK, words.text("counterSlip.printed"));
      }
      case SlipPrinting.State.Failed(Reason why) ->
          note.show(Note.Kind.WARN, words.text("counterSlip.noPaper." + NoSlip.cause(why)));
    }
  }

  private Slip slip(Shown shown) {
    List<Slip.Fact> facts = new ArrayList<>();
    if (!counter.name().isEmpty()) {
      facts.add(new Slip.Fact(words.text("counterSlip.goTo"), counter.name()));
      if (!counter.way().isEmpty()) {
        facts.add(new Slip.Fact(words.text("counterSlip.way"), counter.way()));
      }
    }
    return new Slip(
        words.text("counterSlip.title"),
        place,
        facts,
        Optional.of(shown.grouped()),
        QR + shown.number(),
        List.of(
            until(shown),
            words.text("counterSlip.bring") + ": " + words.text("counterSlip.idCard"),
            words.text("counterSlip.licence"),
            words.text("counterSlip.slipPrivate")));
  }

  @FXML
  void print() {
    if (model.stateProperty().get() instanceof Shown shown) {
      model.print(SlipPainter.paint(slip(shown), model.paperDots()));
    }
  }

  private void number(String digits, String qr) {
    numberLabel.setText(digits.isEmpty() ? "····  ····" : digits);
    qrCode.setContent(qr);
  }

  @FXML
  void act() {
    switch (model.stateProperty().get()) {
      case Fetching _, Shown _ -> model.leave();
      case Unavailable _ -> model.fetch();
    }
  }
}
