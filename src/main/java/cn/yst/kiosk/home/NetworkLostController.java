package cn.yst.kiosk.home;

import cn.yst.kiosk.ui.CountRing;
import cn.yst.kiosk.ui.FactRow;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.TimeLeft;
import cn.yst.kiosk.ui.Visibility;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// Draws the screen of a kiosk without network: what was typed is kept, and the visitor comes back
/// to the same step.
public final class NetworkLostController {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Messages words;
  private final Outage outage;
  private final Runnable retry;
  private final Runnable guide;
  @FXML private Screen screen;
  @FXML private OutageHead head;
  @FXML private CountRing ring;
  @FXML private Label next;
  @FXML private Label tried;
  @FXML private Label code;
  @FXML private FactRow counterRow;
  @FXML private PrimaryButton retryButton;

  /// A controller for an outage.
  ///
  /// @param retry tries at once
  /// @param guide opens the guide, which needs no network
  public NetworkLostController(Messages words, Outage outage, Runnable retry, Runnable guide) {
    this.words = words;
    this.outage = outage;
    this.retry = retry;
    this.guide = guide;
  }

  @FXML
  void initialize() {
    head.arrangeIn(screen);
    code.setText(
        words.text(
            "networkLost.code", outage.code(), outage.machine(), CLOCK.format(outage.since())));
    counterRow.setValue(outage.counter().orElse(""));
    Visibility.show(counterRow, outage.counter().isPresent());
  }

  /// Draws a state.
  public void render(NetworkLostState state) {
    switch (state) {
      case NetworkLostState.Waiting(int left, int of, int attempts) -> {
        ring.setProgress(new TimeLeft(Duration.ofSeconds(left), Duration.ofSeconds(of)).share());
        ring.setText(String.valueOf(left));
        next.setText(words.text("networkLost.next", left));
        tried.setText(words.text("networkLost.tried", attempts));
        retryButton.setLoading(false);
      }
      case NetworkLostState.Trying(int attempts) -> {
        ring.setProgress(0);
        ring.setText("0");
        next.setText(words.text("networkLost.trying"));
        tried.setText(words.text("networkLost.tried", attempts));
        retryButton.setLoading(true);
      }
    }
    ring.setWord(words.text("networkLost.seconds"));
  }

  @FXML
  void retry() {
    retry.run();
  }

  @FXML
  void guide() {
    guide.run();
  }
}
