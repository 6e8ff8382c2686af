package cn.yst.kiosk.ui;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.controlsfx.control.MaskerPane;

/// Covers a body while something is fetched: nothing for 400 ms, then a ring, after 3 s a word. It
/// never covers the session bar.
public final class BusyCover extends MaskerPane {
  private final PauseTransition soon = new PauseTransition(Duration.millis(400));
  private final PauseTransition late = new PauseTransition(Duration.seconds(3));

  /// A cover that is not shown.
  public BusyCover() {
    getStyleClass().add("busy");
    setVisible(false);
    setText("");
    soon.setOnFinished(e -> setVisible(true));
    late.setOnFinished(e -> setText(Screen.wordsAround(this).text("frame.wait")));
  }

  /// Begins or ends the wait.
  public void setBusy(boolean busy) {
    soon.stop();
    late.stop();
    setText("");
    setVisible(false);
    if (busy) {
      soon.playFromStart();
      late.playFromStart();
    }
  }
}
