package cn.yst.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A column whose children follow each other from the top. Nothing on this kiosk scrolls: what
/// does not fit is split into pages, with 上一页 and 下一页 at the lower edge.
@DefaultProperty("items")
public final class PagedColumn extends Pane {
  private final javafx.collections.ObservableList<Node> items =
      javafx.collections.FXCollections.observableArrayList();
  private final PagerRow pager = new PagerRow();
  private double spacing = 24;
  private List<List<Node>> pages = List.of(List.of());

  /// An empty column.
  public PagedColumn() {
    getStyleClass().add("paged-column");
    setPickOnBounds(false);
    pager.pageProperty().subscribe(() -> requestLayout());
    items.subscribe(
        () -> {
          getChildren().setAll(items);
          getChildren().add(pager);
        });
    getChildren().add(pager);
  }

  /// The children, from the top.
  public ObservableList<Node> getItems() {
    return items;
  }

  /// Space between two children.
  public double getSpacing() {
    return spacing;
  }

  /// See [#getSpacing()].
  public void setSpacing(double value) {
    spacing = value;
    requestLayout();
  }

  /// Takes exactly so much height, whatever it holds.
  public void setRoom(double height) {
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return height(items.stream().filter(Node::isManaged).toList(), width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    pages = split(items.stream().filter(Node::isManaged).toList(), width, getHeight());
    boolean paged = pages.size() > 1;
    pager.setPages(pages.size());
    pager.setVisible(paged);
    if (paged) {
      double high = pager.prefHeight(width);
      pager.resizeRelocate(0, getHeight() - high, width, high);
    }
    List<Node> shown = pages.get(Math.min(pager.getPage(), pages.size() - 1));
    double y = 0;
    for (Node item : items) {
      boolean here = shown.contains(item);
      item.setVisible(here);
      if (here) {
        double high = Math.min(height(item, width), Math.max(0, getHeight() - y));
        item.resizeRelocate(0, y, width, high);
        y += high + spacing;
      }
    }
  }

  private List<List<Node>> split(List<Node> nodes, double width, double room) {
    if (height(nodes, width) <= room + 0.5) {
      return List.of(nodes);
    }
    double left = room - pager.prefHeight(width) - spacing;
    List<List<Node>> result = new ArrayList<>();
    List<Node> page = new ArrayList<>();
    for (Node node : nodes) {
      page.add(node);
      if (page.size() > 1 && height(page, width) > left) {
        page.removeLast();
        result.add(page);
        page = new ArrayList<>(List.of(node));
      }
    }
    result.add(page);
    return result;
  }

  private double height(List<Node> nodes, double width) {
    double sum = Math.max(0, nodes.size() - 1) * spacing;
    for (Node node : nodes) {
      sum += height(node, width);
    }
    return sum;
  }

  private static double height(Node node, double width) {
    return Math.max(node.prefHeight(width), node.minHeight(width));
  }
}
