package cn.yst.kiosk.ui;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// Style classes that come and go. JavaFX styles a node and everything in it anew at each change of
/// its classes, whether they end up different or not, so a class that stays is not touched.
public final class StyleClasses {
  private StyleClasses() {}

  /// Gives a node a class, or takes it away.
  public static void toggle(Node node, String name, boolean on) {
    ObservableList<String> classes = node.getStyleClass();
    if (on && !classes.contains(name)) {
      classes.add(name);
    } else if (!on) {
      classes.remove(name);
    }
  }

  /// Gives a node one class out of several.
  public static void choose(Node node, String name, List<String> among) {
    among.forEach(each -> toggle(node, each, each.equals(name)));
  }
}
