package cn.yst.kiosk.enterprise;

import cn.yst.kiosk.ui.Skeleton;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A card of 我的企业 before its content is there: the same boxes in the same places.
final class CardSkeleton extends Pane {
  CardSkeleton() {
    getStyleClass().add("card-ground");
    setMinHeight(347);
    box(37, 38, 52, 52).getStyleClass().add("round");
    box(115, 42, 560, 46);
    box(115, 116, 420, 30);
    box(115, 178, 300, 50).getStyleClass().add("round");
    box(683, 229, 240, 88);
  }

  private Node box(double x, double y, double width, double height) {
    Skeleton box = new Skeleton();
    box.setMinSize(width, height);
    box.relocate(x, y);
    getChildren().add(box);
    return box;
  }
}
