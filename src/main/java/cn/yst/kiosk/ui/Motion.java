package cn.yst.kiosk.ui;

import javafx.scene.Node;

/// Whether things may move. Reduced motion comes from the configuration or from large text: then
/// everything is a short fade or stands still, and rings step once a second.
final class Motion {
  private static final String STILL = "motion-reduced";

  private Motion() {}

  /// Whether the frame around a node asks for stillness; outside a frame nothing moves.
  static boolean reduced(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n.getStyleClass().contains("surface")) {
        return n.getStyleClass().contains(STILL);
      }
    }
    return true;
  }

  /// The style class of a still frame.
  static String styleClass() {
    return STILL;
  }
}
