package cn.yst.kiosk.ui;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.util.Duration;

/// A tick on a jade disc on kapok petals. The petals grow once, then the tick is drawn.
public final class SuccessMark extends Pane {
  private static final double SIZE = 272;
  private static final double TICK = 150;

  private final KapokMark petals = new KapokMark();
  private final Polyline tick = new Polyline(95, 138, 124, 166, 180, 104);

  /// A mark that stands complete until it comes to a screen.
  public SuccessMark() {
    getStyleClass().add("success-mark");
    petals.setSize(SIZE);
    Circle disc = new Circle(SIZE / 2, SIZE / 2, 92);
    disc.getStyleClass().add("success-disc");
    tick.getStyleClass().add("success-tick");
    getChildren().addAll(petals, disc, new Group(tick));
    setMinSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null && !Motion.reduced(this)) {
                play();
              }
            });
  }

  private void play() {
    petals.setScaleX(.8);
    petals.setScaleY(.8);
    tick.getStrokeDashArray().setAll(TICK, TICK);
    tick.setStrokeDashOffset(TICK);
    Duration grown = Duration.millis(420);
    new Timeline(
            new KeyFrame(
                grown,
                new KeyValue(petals.scaleXProperty(), 1, Motion.EASE),
                new KeyValue(petals.scaleYProperty(), 1, Motion.EASE),
                new KeyValue(tick.strokeDashOffsetProperty(), TICK)),
            new KeyFrame(
                grown.add(Duration.millis(260)), new KeyValue(tick.strokeDashOffsetProperty(), 0)))
        .play();
  }
}
