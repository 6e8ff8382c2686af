package cn.yst.kiosk.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A white card. Its shadow lies on a still ground behind the content, so that a ring or a
/// changing word inside does not draw the shadow anew.
public final class CardBox extends VBox {
  private final Region ground = new Region();

  /// An empty card with 24 between its parts.
  public CardBox() {
    super(24);
    getStyleClass().add("card-box");
    ground.getStyleClass().add("card-ground");
    ground.setManaged(false);
    ground.setMouseTransparent(true);
    getChildren().add(ground);
  }

  @Override
  protected void layoutChildren() {
    ground.resizeRelocate(0, 0, getWidth(), getHeight());
    super.layoutChildren();
  }
}
