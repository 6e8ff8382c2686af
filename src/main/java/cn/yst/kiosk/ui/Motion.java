package cn.yst.kiosk.ui;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/// How things move. Reduced motion comes from the configuration or from large text: then a new
/// screen is there at once, skeletons stand still and rings step once a second. Nothing flashes.
public final class Motion {
  /// Fast at once, slow at the end.
  static final Interpolator EASE = Interpolator.ofSpline(.2, 0, 0, 1);

  private static final String STILL = "motion-reduced";
  private static final double SLIDE = 48;
  private static final Duration NEXT = Duration.millis(240);

  private Motion() {}

  /// Whether a node must stand still: its frame asks for it, or it stands in none, or nobody sees
  /// it.
  public static boolean reduced(Node node) {
    if (node.getScene() == null || node.getScene().getWindow() == null) {
      return true;
    }
    for (Node n = node; n != null; n = n.getParent()) {
      if (n.getStyleClass().contains("surface")) {
        return n.getStyleClass().contains(STILL);
      }
    }
    return true;
  }

  /// The style class of a frame whose parts stand still.
  static String styleClass() {
    return STILL;
  }

  /// Lets the content of a new screen come in. It slides and does not fade: without a graphics card
  /// a fade draws the content twice in every frame (decision 0006).
  static void enter(Node content, Direction direction) {
    if (direction == Direction.NONE || reduced(content)) {
      return;
    }
    TranslateTransition slide = new TranslateTransition(NEXT, content);
    slide.setFromX(SLIDE * direction.sign());
    slide.setToX(0);
    slide.setInterpolator(EASE);
    slide.play();
  }
}
