package cn.yst.kiosk.login;

import cn.yst.kiosk.login.CounterSlipState.Fetching;
import cn.yst.kiosk.login.CounterSlipState.Shown;
import cn.yst.kiosk.login.CounterSlipState.Unavailable;
import cn.yst.kiosk.ui.CountRing;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.QrCodeView;
import java.time.format.DateTimeFormatter;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Draws 24.
public final class CounterSlipController {
  /// What the counter's scanner reads; it names the slip and nobody.
  private static final String QR = "YST-SLIP:";

  private final CounterSlipViewModel model;
  private final Messages words;
  private final String counter;

  @FXML private VBox place;
  @FXML private Label counterLabel;
  @FXML private QrCodeView qrCode;
  @FXML private Label numberLabel;
  @FXML private HBox validity;
  @FXML private CountRing ring;
  @FXML private Label untilLabel;
  @FXML private Note note;
  @FXML private PrimaryButton leaveButton;

  /// @param counter name of the staffed counter, such as B12; empty where none is configured
  public CounterSlipController(CounterSlipViewModel model, Messages words, String counter) {
    this.model = model;
    this.words = words;
    this.counter = counter;
  }

  @FXML
  void initialize() {
    place.setVisible(!counter.isEmpty());
    counterLabel.setText(counter);
    ring.setText("2");
    model.stateProperty().subscribe(this::render);
  }

  private void render(CounterSlipState state) {
    switch (state) {
      case Fetching _ -> {
        number("", "");
        note.show(Note.Kind.INFO, words.text("counterSlip.fetching"));
        leaveButton.setText(words.text("counterSlip.leave"));
      }
      case Shown shown -> {
        number(shown.grouped(), QR + shown.number());
        untilLabel.setText(
            words.text(
                "counterSlip.until", shown.until().format(DateTimeFormatter.ofPattern("HH:mm"))));
        note.show(Note.Kind.INFO, words.text("counterSlip.note"));
        leaveButton.setText(words.text("counterSlip.leave"));
      }
      case Unavailable failed -> {
        number("", "");
        note.show(Note.Kind.WARN, words.text("counterSlip.unavailable", failed.code()));
        leaveButton.setText(words.text("counterSlip.tryAgain"));
      }
    }
  }

  private void number(String digits, String qr) {
    numberLabel.setText(digits.isEmpty() ? "····  ····" : digits);
    qrCode.setContent(qr);
    validity.setVisible(!digits.isEmpty());
  }

  @FXML
  void act() {
    switch (model.stateProperty().get()) {
      case Fetching _, Shown _ -> model.leave();
      case Unavailable _ -> model.fetch();
    }
  }
}
