package cn.yst.kiosk.ui;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Three wok-ear gables (镬耳墙), as a quiet sign at the foot of a column.
public final class GableMark extends Pane {
  /// Left edge, width and height of each gable, as shares of the whole.
  private static final double[][] SHAPES = {{0, .443, 1}, {.443, .318, .78}, {.761, .239, .57}};

  /// Grey gables as wide and high as the place they get.
  public GableMark() {
    for (int i = 0; i < SHAPES.length; i++) {
      Region gable = new Region();
      gable.getStyleClass().add("gable");
      getChildren().add(gable);
    }
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < SHAPES.length; i++) {
      double high = SHAPES[i][2] * getHeight();
      getChildren()
          .get(i)
          .resizeRelocate(
              SHAPES[i][0] * getWidth(), getHeight() - high, SHAPES[i][1] * getWidth(), high);
    }
  }
}
