package cn.yst.kiosk.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The characters of a number, each in a cell of its own, in groups with a wider gap between.
final class CodeCells extends HBox {
  private static final PseudoClass MASKED = PseudoClass.getPseudoClass("masked");
  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

  /// What the caret takes for itself between two characters.
  private static final double CARET_ROOM = 12;

  private final List<Label> labels = new ArrayList<>();
  private final Region caret = new Region();
  private final List<HBox> groups = new ArrayList<>();
  private final int[] ends;

  /// @param groupSizes how many characters each group has
  /// @param touched is told which place (from 0) a finger touched
  CodeCells(IntConsumer touched, int... groupSizes) {
    getStyleClass().add("code-cells");
    caret.getStyleClass().add("code-caret");
    ends = new int[groupSizes.length];
    int place = 0;
    for (int g = 0; g < groupSizes.length; g++) {
      HBox group = new HBox();
      group.getStyleClass().add("code-group");
      for (int i = 0; i < groupSizes[g]; i++) {
        int touchedPlace = place++;
        Label cell = new Label();
        cell.getStyleClass().setAll("code-cell");
        cell.setMinWidth(Region.USE_PREF_SIZE);
        cell.setOnMousePressed(e -> touched.accept(touchedPlace));
        labels.add(cell);
        group.getChildren().add(cell);
      }
      ends[g] = place;
      groups.add(group);
    }
    caret.setManaged(false);
    getChildren().addAll(groups);
    getChildren().add(caret);
  }

  /// Draws the cells, and a caret before this place; no caret when the place is behind the last.
  void show(List<Cell> cells, int caretPlace) {
    for (int i = 0; i < labels.size(); i++) {
      Cell cell = cells.get(i);
      Label label = labels.get(i);
      boolean empty = cell.mark() == Cell.Mark.EMPTY;
      label.setText(empty ? "_" : String.valueOf(cell.character()));
      label.pseudoClassStateChanged(EMPTY, empty);
      label.pseudoClassStateChanged(MASKED, cell.mark() == Cell.Mark.MASKED);
      label.pseudoClassStateChanged(DOUBTFUL, cell.mark() == Cell.Mark.DOUBTFUL);
    }
    caretAt = caretPlace;
    requestLayout();
  }

  private int caretAt;

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    boolean inside = caretAt < labels.size();
    caret.setVisible(inside);
    makeRoom(inside && !startsGroup(caretAt));
    if (!inside) {
      return;
    }
    HBox box = groups.get(group(caretAt));
    box.layout();
    Label cell = labels.get(caretAt);
    double width = caret.prefWidth(-1);
    double height = caret.prefHeight(-1);
    double middle = cell.getTranslateX() - CARET_ROOM / 2;
    caret.resizeRelocate(
        box.getLayoutX() + cell.getLayoutX() + middle - width / 2,
        (getHeight() - height) / 2,
        width,
        height);
  }

  /// Moves all from the caret on aside; between groups there is room already.
  private void makeRoom(boolean inGroup) {
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setTranslateX(inGroup && i >= caretAt ? CARET_ROOM : 0);
    }
  }

  private boolean startsGroup(int place) {
    return place == 0 || group(place) != group(place - 1);
  }

  private int group(int place) {
    int group = 0;
    while (ends[group] <= place) {
      group++;
    }
    return group;
  }
}
