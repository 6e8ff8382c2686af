package cn.yst.kiosk.login;

import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.OptionRow;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Visibility;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/// Draws 02.
public final class ConsentController {
  private final ConsentViewModel model;
  private final Messages words;
  private final String counter;
  private final boolean slips;

  @FXML private Screen screen;
  @FXML private CheckBox agreeBox;
  @FXML private Label howLead;
  @FXML private OptionRow faceRow;
  @FXML private OptionRow cardRow;
  @FXML private OptionRow counterRow;
  @FXML private PrimaryButton continueButton;

  /// @param counter name of the staffed counter, such as B12; empty where none is configured
  /// @param slips whether a slip can be printed; else the number is shown alone
  public ConsentController(ConsentViewModel model, Messages words, String counter, boolean slips) {
    this.model = model;
    this.words = words;
    this.counter = counter;
    this.slips = slips;
  }

  @FXML
  void initialize() {
    String detail = slips ? "consent.counterSlip" : "consent.counterDetail";
    counterRow.setDetail(
        counter.isEmpty() ? words.text(detail) : words.text(detail + "At", counter));
    model.stateProperty().subscribe(this::render);
  }

  private void render(ConsentState state) {
    howLead.setText(
        words.text(state.offered().size() > 2 ? "consent.howLead" : "consent.howLeadTwo"));
    agreeBox.setSelected(state.agreed());
    show(faceRow, ProofWay.PHONE_FACE, state);
    show(cardRow, ProofWay.ID_CARD, state);
    show(counterRow, ProofWay.COUNTER, state);
    continueButton.setDisable(!state.canContinue());
  }

  private static void show(OptionRow row, ProofWay way, ConsentState state) {
    Visibility.show(row, state.offered().contains(way));
    row.setSelected(state.way().filter(way::equals).isPresent());
  }

  @FXML
  void agree() {
    model.agree(agreeBox.isSelected());
  }

  @FXML
  void chooseFace() {
    model.choose(ProofWay.PHONE_FACE);
  }

  @FXML
  void chooseCard() {
    model.choose(ProofWay.ID_CARD);
  }

  @FXML
  void chooseCounter() {
    model.choose(ProofWay.COUNTER);
  }

  @FXML
  void showNotice() {
    NoticeSheet.of(model.notice(), words, screen.getZones()).showOver(screen);
  }

  @FXML
  void proceed() {
    model.proceed();
  }
}
