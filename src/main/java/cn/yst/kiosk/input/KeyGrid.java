package cn.yst.kiosk.input;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Rows of keys that share the width: in each row every node gets its share by weight, and the
/// rows share the height evenly. Gaps are the same everywhere.
final class KeyGrid extends Pane {
  private record Slot(Node node, double start, double weight) {}

  private final double gap;
  private final double rowHeight;
  private final List<List<Slot>> rows = new ArrayList<>();
  private double units = 1;

  /// An empty grid.
  ///
  /// @param gap pixels between keys, and between rows
  /// @param rowHeight preferred height of a row in pixels
  KeyGrid(double gap, double rowHeight) {
    this.gap = gap;
    this.rowHeight = rowHeight;
    getStyleClass().add("key-grid");
  }

  /// Forgets all rows and says how many key widths make a full row.
  KeyGrid start(double newUnits) {
    units = newUnits;
    rows.clear();
    getChildren().clear();
    return this;
  }

  /// Adds a row whose first key starts `indent` key widths from the left edge.
  Row row(double indent) {
    List<Slot> slots = new ArrayList<>();
    rows.add(slots);
    requestLayout();
    return new Row(slots, indent);
  }

  /// A row being filled from left to right.
  final class Row {
    private final List<Slot> slots;
    private double next;

    private Row(List<Slot> slots, double indent) {
      this.slots = slots;
      this.next = indent;
    }

    /// Adds a node that is `width` keys wide.
    Row add(Node node, double width) {
      slots.add(new Slot(node, next, width));
      next += width;
      getChildren().add(node);
      return this;
    }

    Row add(Node node) {
      return add(node, 1);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset()
        + snappedBottomInset()
        + rows.size() * rowHeight
        + Math.max(0, rows.size() - 1) * gap;
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double width = getWidth() - left - snappedRightInset();
    double pitch = (width + gap) / units;
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    double rowPitch = (height + gap) / Math.max(1, rows.size());
    double y = snappedTopInset();
    for (List<Slot> slots : rows) {
      for (Slot slot : slots) {
        slot.node()
            .resizeRelocate(
                snapPositionX(left + slot.start() * pitch),
                snapPositionY(y),
                snapSizeX(slot.weight() * pitch - gap),
                snapSizeY(rowPitch - gap));
      }
      y += rowPitch;
    }
  }
}
