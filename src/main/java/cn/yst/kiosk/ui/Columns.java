package cn.yst.kiosk.ui;

import javafx.beans.DefaultProperty;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes in rows of equal columns; rows are as high as their highest node. In large text there is
/// one column unless said otherwise.
@DefaultProperty("items")
public final class Columns extends Pane {
  private final ObservableList<Node> items = FXCollections.observableArrayList();
  private int count = 2;
  private int largeCount = 1;
  private double gap = 24;

  /// Two columns without nodes.
  public Columns() {
    setPickOnBounds(false);
    // Change by change: a node that leaves the scene for a moment loses the press that began on it.
    Bindings.bindContent(getChildren(), items);
  }

  /// The nodes, row by row.
  public ObservableList<Node> getItems() {
    return items;
  }

  /// Columns, at least 1.
  public int getCount() {
    return count;
  }

  /// See [#getCount()].
  public void setCount(int value) {
    count = value;
    requestLayout();
  }

  /// Columns in large text, at least 1.
  public int getLargeCount() {
    return largeCount;
  }

  /// See [#getLargeCount()].
  public void setLargeCount(int value) {
    largeCount = value;
    requestLayout();
  }

  /// Space between columns and between rows.
  public double getGap() {
    return gap;
  }

  /// See [#getGap()].
  public void setGap(double value) {
    gap = value;
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return arrange(width > 0 ? width : getWidth(), false);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth(), true);
  }

  private double arrange(double width, boolean place) {
    int columns = Screen.modeAround(this).large() ? largeCount : count;
    double each = (width - gap * (columns - 1)) / columns;
    var shown = items.stream().filter(Node::isManaged).toList();
    double y = 0;
    for (int row = 0; row < shown.size(); row += columns) {
      var nodes = shown.subList(row, Math.min(shown.size(), row + columns));
      double high =
          nodes.stream()
              .mapToDouble(n -> Math.max(n.prefHeight(each), n.minHeight(each)))
              .max()
              .orElse(0);
      for (int i = 0; place && i < nodes.size(); i++) {
        nodes.get(i).resizeRelocate(i * (each + gap), y, each, high);
      }
      y += high + gap;
    }
    return Math.max(0, y - gap);
  }
}
