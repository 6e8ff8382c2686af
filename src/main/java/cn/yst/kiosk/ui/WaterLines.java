package cn.yst.kiosk.ui;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// Light on the river: a few lines that drift to and fro while nobody touches the screen.
final class WaterLines extends Pane {
  private static final double DRIFT = 24;

  /// Place in the river and length of each line, as shares.
  private static final double[][] LINES = {
    {.12, .18, .10},
    {.46, .30, .12},
    {.74, .12, .09},
    {.26, .52, .11},
    {.62, .60, .14},
    {.08, .78, .09},
    {.40, .84, .13},
    {.80, .80, .10}
  };

  private final TranslateTransition drift = new TranslateTransition(Duration.seconds(6), this);

  WaterLines() {
    setMouseTransparent(true);
    drift.setFromX(-DRIFT);
    drift.setToX(DRIFT);
    drift.setAutoReverse(true);
    drift.setCycleCount(Animation.INDEFINITE);
    drift.setInterpolator(Interpolator.EASE_BOTH);
    setOpacity(0);
  }

  void setArea(Rectangle2D area) {
    getChildren().clear();
    for (double[] line : LINES) {
      Rectangle light =
          new Rectangle(
              area.getMinX() + line[0] * area.getWidth(),
              area.getMinY() + line[1] * area.getHeight(),
              line[2] * area.getWidth(),
              4);
      light.getStyleClass().add("water-line");
      getChildren().add(light);
    }
  }

  void setMoving(boolean on) {
    boolean moves = on && !Motion.reduced(this);
    setOpacity(moves ? 1 : 0);
    if (moves) {
      drift.play();
    } else {
      drift.stop();
    }
  }
}
