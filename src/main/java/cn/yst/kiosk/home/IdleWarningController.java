package cn.yst.kiosk.home;

import cn.yst.kiosk.ui.CountRing;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.TimeLeft;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.Zones;
import java.time.Duration;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Draws the cover of an idle visit. Only its buttons go on, not a touch elsewhere: the next
/// visitor must not inherit a visit.
public final class IdleWarningController {
  private final Messages words;
  private final Runnable stay;
  private final Runnable leave;
  @FXML private Screen screen;
  @FXML private VBox reading;
  @FXML private VBox saying;
  @FXML private HBox mark;
  @FXML private CountRing ring;
  @FXML private Label title;
  @FXML private Label text;
  @FXML private Label footnote;
  @FXML private Button leaveButton;
  @FXML private PrimaryButton stayButton;

  /// A cover.
  ///
  /// @param stay the visitor is here
  /// @param leave the visitor is done
  public IdleWarningController(Messages words, Runnable stay, Runnable leave) {
    this.words = words;
    this.stay = stay;
    this.leave = leave;
  }

  @FXML
  void initialize() {
    screen.zonesProperty().subscribe(this::arrange);
  }

  /// In low reach the reading matter stands in the upper half, the buttons in the lower one; in
  /// landscape the words stand at the left, and the ring over the buttons.
  private void arrange(Zones zones) {
    boolean low = zones.low();
    boolean across = !zones.portrait();
    ring.setSize(low ? 340 : across ? 440 : 520);
    ring.setStroke(low ? 24 : 34);
    Visibility.show(mark, !low && !across);
    screen.setAside(null);
    screen.setBody(null);
    reading.getChildren().setAll(mark, ring);
    (across ? saying : reading).getChildren().addAll(title, text);
    if (low) {
      screen.setAside(reading);
    } else {
      screen.setBody(reading);
      screen.setAside(across ? saying : null);
    }
  }

  /// Draws a state.
  public void render(IdleWarningState state) {
    switch (state) {
      case IdleWarningState.Counting(int left, int of, boolean extendable) -> {
        ring.show(
            new TimeLeft(Duration.ofSeconds(left), Duration.ofSeconds(of)), String.valueOf(left));
        ring.setBefore(words.text("idle.before"));
        ring.setWord(words.text("idle.seconds"));
        title.setText(words.text("idle.title"));
        text.setText(words.text("idle.text"));
        showButtons(true);
        stayButton.setDisable(!extendable);
      }
      case IdleWarningState.Erased() -> {
        ring.setProgress(0);
        ring.setText("");
        ring.setBefore("");
        ring.setWord("");
        title.setText(words.text("idle.erased"));
        text.setText("");
        showButtons(false);
      }
    }
  }

  private void showButtons(boolean on) {
    stayButton.setVisible(on);
    leaveButton.setVisible(on);
    footnote.setVisible(on);
    ring.setVisible(on);
  }

  @FXML
  void stay() {
    stay.run();
  }

  @FXML
  void leave() {
    leave.run();
  }
}
