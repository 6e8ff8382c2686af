package cn.yst.kiosk.home;

import cn.yst.kiosk.ui.FactRow;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Visibility;
import javafx.fxml.FXML;

/// Draws the hotlines.
public final class HotlineController {
  private final HotlineViewModel model;
  private final Messages words;
  @FXML private FactRow placeRow;
  @FXML private FactRow errorRow;

  /// A controller for a view model.
  public HotlineController(HotlineViewModel model, Messages words) {
    this.model = model;
    this.words = words;
  }

  @FXML
  void initialize() {
    errorRow.valueLabel().getStyleClass().add("fact-code");
    model.stateProperty().subscribe(this::render);
  }

  private void render(HotlineState state) {
    placeRow.setLabel(state.hall());
    placeRow.setValue(words.text("hotline.machine", state.machine()));
    errorRow.setValue(state.lastError().orElse(""));
    Visibility.show(errorRow, state.lastError().isPresent());
  }

  @FXML
  void help() {
    model.help();
  }

  @FXML
  void feedback() {
    model.feedback();
  }

  @FXML
  void guide() {
    model.guide();
  }
}
