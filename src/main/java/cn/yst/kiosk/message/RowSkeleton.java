package cn.yst.kiosk.message;

import cn.yst.kiosk.ui.Skeleton;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A row of 消息 before anything is known about it.
final class RowSkeleton extends HBox {
  RowSkeleton() {
    super(26);
    getStyleClass().addAll("card-ground", "message-skeleton");
    setAlignment(Pos.CENTER_LEFT);
    VBox lines = new VBox(14, bar(240, 40), bar(520, 28), bar(180, 24));
    lines.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(bar(92, 92), lines);
  }

  private static Skeleton bar(double width, double height) {
    Skeleton bar = new Skeleton();
    bar.setMinSize(width, height);
    bar.setMaxSize(width, height);
    return bar;
  }
}
