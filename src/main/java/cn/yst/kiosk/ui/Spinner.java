package cn.yst.kiosk.ui;

import javafx.animation.Interpolator;
import javafx.animation.RotateTransition;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

/// A ring that turns while something is awaited; it stands still when it is not on a screen.
public final class Spinner extends Pane {
  /// In steps of 15°, 20 a second: each is a frame, and without a graphics card frames take the
  /// processor from what is awaited.
  private static final Interpolator STEPS =
      new Interpolator() {
        @Override
        protected double curve(double turned) {
          return Math.floor(turned * 24) / 24;
        }
      };

  private final RotateTransition turn = new RotateTransition(Duration.seconds(1.2), this);

  /// A ring of this outer size.
  public Spinner(double size) {
    getStyleClass().add("wait-ring");
    double stroke = Math.round(size / 6.8);
    double radius = (size - stroke) / 2;
    Circle track = new Circle(size / 2, size / 2, radius);
    track.getStyleClass().add("wait-ring-track");
    track.setStrokeWidth(stroke);
    Arc arc = new Arc(size / 2, size / 2, radius, radius, 90, -110);
    arc.setType(ArcType.OPEN);
    arc.getStyleClass().add("wait-ring-arc");
    arc.setStrokeWidth(stroke);
    getChildren().addAll(track, arc);
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    turn.setByAngle(360);
    turn.setInterpolator(STEPS);
    turn.setCycleCount(RotateTransition.INDEFINITE);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                turn.stop();
              } else {
                turn.play();
              }
            });
  }

  /// A ring of 56, the size in a waiting slot.
  public Spinner() {
    this(56);
  }
}
