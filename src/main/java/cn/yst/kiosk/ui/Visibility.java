package cn.yst.kiosk.ui;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Parts of a screen that come and go. One that is not shown takes no room either.
public final class Visibility {
  private Visibility() {}

  /// Shows a part or not.
  public static void show(Node part, boolean on) {
    part.setVisible(on);
    part.setManaged(on);
  }

  /// Shows one part out of several.
  ///
  /// @param part null to show none of them
  public static void choose(@Nullable Node part, Node... among) {
    for (Node each : among) {
      show(each, each.equals(part));
    }
  }
}
