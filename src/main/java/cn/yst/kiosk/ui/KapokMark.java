package cn.yst.kiosk.ui;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;

/// The five-petal kapok mark of this program. It is our own and no official sign.
public final class KapokMark extends Pane {
  private static final String PETAL =
      "M0,4 C-26,-14 -44,-52 -30,-84 C-22,-102 -8,-104 0,-94 C8,-104 22,-102 30,-84"
          + " C44,-52 26,-14 0,4 Z";
  private static final double BOX = 208;

  private final Pane flower = new Pane();
  private double size;

  /// A mark of 72 pixels.
  public KapokMark() {
    getStyleClass().add("kapok");
    flower.setManaged(false);
    for (int i = 0; i < 5; i++) {
      SVGPath petal = new SVGPath();
      petal.setContent(PETAL);
      petal.getStyleClass().add("kapok-petal");
      petal.getTransforms().add(new Rotate(72.0 * i, 0, 0));
      flower.getChildren().add(petal);
    }
    Circle heart = new Circle(20);
    heart.getStyleClass().add("kapok-heart");
    flower.getChildren().add(heart);
    getChildren().add(flower);
    setSize(72);
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
    flower.getTransforms().setAll(new Scale(value / BOX, value / BOX));
    flower.relocate(value / 2, value / 2);
  }
}
