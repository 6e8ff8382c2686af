package cn.yst.kiosk.enterprise;

import cn.yst.kiosk.ui.KapokMark;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/// A white tick on a jade disc on five pale petals.
public final class SuccessMark extends StackPane {
  /// The mark at the size of the design.
  public SuccessMark() {
    getStyleClass().add("success-mark");
    KapokMark petals = new KapokMark();
    petals.setSize(272);
    Circle disc = new Circle(92);
    disc.getStyleClass().add("success-disc");
    SVGPath tick = new SVGPath();
    tick.setContent("M-40,0 L-12,28 L42,-30");
    tick.getStyleClass().add("success-tick");
    getChildren().addAll(petals, disc, tick);
  }
}
