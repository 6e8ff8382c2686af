package cn.yst.kiosk.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;

/// The children of a pane that is drawn anew while a finger may be on one of them. A node that
/// leaves the scene loses the press that began on it, so whatever is still shown is not touched.
///
/// @param <K> what a node shows; as long as it is equal, the node stays
public final class KeptNodes<K> {
  private Map<K, Node> nodes = Map.of();

  /// Shows these in this order.
  ///
  /// @param children of the pane, always the same one, which nobody else changes
  /// @param keys each of them once
  /// @param draw makes the node of a key that was not shown before
  public void show(List<Node> children, List<K> keys, Function<K, Node> draw) {
    Map<K, Node> now = new HashMap<>();
    List<Node> wanted = new ArrayList<>();
    for (K key : keys) {
      Node before = nodes.get(key);
      Node node = before == null ? draw.apply(key) : before;
      now.put(key, node);
      wanted.add(node);
    }
    nodes = now;
    arrange(children, wanted);
  }

  /// Makes these the children of a pane without touching those that it has already: a node that
  /// comes into the scene is styled anew with everything in it.
  ///
  /// @param wanted each of them once, in this order
  public static void arrange(List<Node> children, List<? extends Node> wanted) {
    children.removeIf(child -> !wanted.contains(child));
    for (int i = 0; i < wanted.size(); i++) {
      if (i == children.size() || !children.get(i).equals(wanted.get(i))) {
        children.remove(wanted.get(i));
        children.add(i, wanted.get(i));
      }
    }
  }
}
