package cn.yst.kiosk.home;

import cn.yst.kiosk.ui.FactRow;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Visibility;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// Draws the screen of a kiosk that is out of service.
public final class OutOfServiceController {
  private final Messages words;
  private final OutOfServiceViewModel model;
  private final Runnable help;
  private final Runnable guide;
  @FXML private Screen screen;
  @FXML private OutageHead head;
  @FXML private Label code;
  @FXML private FactRow neighbourRow;
  @FXML private FactRow counterRow;

  /// A controller for a view model.
  ///
  /// @param help calls the staff
  /// @param guide opens the guide
  public OutOfServiceController(
      OutOfServiceViewModel model, Messages words, Runnable help, Runnable guide) {
    this.words = words;
    this.model = model;
    this.help = help;
    this.guide = guide;
  }

  @FXML
  void initialize() {
    head.arrangeIn(screen);
    model.stateProperty().subscribe(this::render);
  }

  private void render(OutOfServiceState state) {
    head.setLead(words.text(state.told().key()));
    code.setText(words.text("outOfService.code", state.code()));
    state
        .neighbour()
        .ifPresent(
            n -> {
              neighbourRow.setLabel(words.text("outOfService.neighbour", n.machine()));
              neighbourRow.setValue(n.where());
            });
    Visibility.show(neighbourRow, state.neighbour().isPresent());
    counterRow.setValue(state.counter().orElse(""));
    Visibility.show(counterRow, state.counter().isPresent());
  }

  @FXML
  void help() {
    help.run();
  }

  @FXML
  void guide() {
    guide.run();
  }
}
