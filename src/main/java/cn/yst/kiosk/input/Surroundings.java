package cn.yst.kiosk.input;

import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Zones;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Whether the screen around some keys leaves them little height.
final class Surroundings {
  private Surroundings() {}

  /// Keeps `low` true while the keys stand on a landscape panel or in low reach.
  static void watch(Node keys, BooleanProperty low) {
    keys.sceneProperty().subscribe(() -> follow(keys, low));
    keys.parentProperty().subscribe(() -> follow(keys, low));
  }

  private static void follow(Node keys, BooleanProperty low) {
    low.unbind();
    for (Parent parent = keys.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof Screen screen) {
        low.bind(screen.zonesProperty().map(Surroundings::isShort));
        return;
      }
    }
  }

  private static boolean isShort(Zones zones) {
    return zones.low() || !zones.portrait();
  }
}
