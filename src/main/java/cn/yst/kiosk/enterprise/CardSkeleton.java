package cn.yst.kiosk.enterprise;

import cn.yst.kiosk.ui.Skeleton;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A card before its content is there: the same boxes in the same places.
final class CardSkeleton extends Pane {
  private CardSkeleton(double height) {
    getStyleClass().add("card-ground");
    setMinHeight(height);
  }

  /// A card of 我的企业.
  static CardSkeleton enterprise() {
    CardSkeleton card = new CardSkeleton(347);
    card.box(37, 38, 52, 52).getStyleClass().add("round");
    card.box(115, 42, 560, 46);
    card.box(115, 116, 420, 30);
    card.box(115, 178, 300, 50).getStyleClass().add("round");
    card.box(683, 229, 240, 88);
    return card;
  }

  /// The head of 账号信息.
  static CardSkeleton enterpriseHead() {
    CardSkeleton head = new CardSkeleton(230);
    head.box(37, 31, 84, 84);
    head.box(145, 36, 480, 46);
    head.box(145, 100, 520, 30);
    head.box(145, 150, 130, 50).getStyleClass().add("round");
    head.box(291, 160, 240, 30);
    return head;
  }

  /// A card of 账号信息.
  static CardSkeleton account() {
    CardSkeleton card = new CardSkeleton(464);
    card.box(37, 38, 52, 52).getStyleClass().add("round");
    card.box(115, 42, 300, 46);
    card.box(37, 112, 886, 2);
    for (double x : new double[] {37, 499}) {
      card.box(x, 134, 140, 28);
      card.box(x, 176, 190, 38);
      card.box(x, 240, 140, 28);
      card.box(x, 282, 190, 38);
    }
    card.box(37, 346, 886, 88);
    return card;
  }

  private Node box(double x, double y, double width, double height) {
    Skeleton box = new Skeleton();
    box.setMinSize(width, height);
    box.relocate(x, y);
    getChildren().add(box);
    return box;
  }
}
