package cn.yst.kiosk.ui;

import javafx.animation.FadeTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// A grey box where something will stand; it breathes unless motion is reduced.
public final class Skeleton extends Region {
  private final FadeTransition pulse = new FadeTransition(Duration.millis(900), this);

  /// A box as large as its parent makes it.
  public Skeleton() {
    getStyleClass().add("skeleton");
    pulse.setFromValue(1);
    pulse.setToValue(.6);
    pulse.setAutoReverse(true);
    pulse.setCycleCount(FadeTransition.INDEFINITE);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null || Motion.reduced(this)) {
                pulse.stop();
              } else {
                pulse.play();
              }
            });
  }
}
