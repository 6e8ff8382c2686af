package cn.yst.kiosk.ui;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// A face in a scanning frame, on a grid of 24; the icon font has none. Its colour is the stroke
/// of `.face-icon-line`.
public final class FaceIcon extends Pane {
  private static final String LINES =
      "M3,8 V5 a2,2 0 0 1 2,-2 H8 M16,3 h3 a2,2 0 0 1 2,2 v3 M21,16 v3 a2,2 0 0 1 -2,2 h-3"
          + " M8,21 H5 a2,2 0 0 1 -2,-2 v-3 M8.6,9 v1.6 M15.4,9 v1.6 M12.2,9.2 v3.6 h-1.2"
          + " M8.6,15.6 c1.9,1.8 4.9,1.8 6.8,0";

  private final SVGPath path = new SVGPath();
  private double size;

  /// An icon of 64 pixels.
  public FaceIcon() {
    getStyleClass().add("face-icon");
    path.setContent(LINES);
    path.getStyleClass().add("face-icon-line");
    path.setManaged(false);
    getChildren().add(path);
    setSize(64);
  }

  /// Width and height.
  public double getSize() {
    return size;
  }

  /// See [#getSize()].
  public void setSize(double value) {
    size = value;
    setMinSize(value, value);
    setPrefSize(value, value);
    setMaxSize(value, value);
    path.getTransforms().setAll(new Scale(value / 24, value / 24));
  }
}
