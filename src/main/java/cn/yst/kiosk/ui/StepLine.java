package cn.yst.kiosk.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Where a person is in a row of steps: words and one segment a step.
public final class StepLine extends Pane {
  private static final double GAP = 10;
  private static final double THICK = 10;

  private final Label words = new Label();
  private Messages messages = Messages.chinese();
  private String steps = "";
  private int count;
  private boolean stacked;

  /// A line without steps.
  public StepLine() {
    getStyleClass().add("step-line");
    words.getStyleClass().add("step-words");
    getChildren().add(words);
  }

  /// Sets `2/3`: the second of three steps.
  public void setSteps(String value) {
    if (!value.equals(steps)) {
      steps = value;
      rebuild();
    }
  }

  /// See [#setSteps(String)].
  public String getSteps() {
    return steps;
  }

  void setWords(Messages value) {
    messages = value;
    rebuild();
  }

  void setStacked(boolean value) {
    stacked = value;
    requestLayout();
  }

  private void rebuild() {
    getChildren().setAll(words);
    count = 0;
    int slash = steps.indexOf('/');
    if (slash < 0) {
      return;
    }
    int current = Integer.parseInt(steps.substring(0, slash));
    count = Integer.parseInt(steps.substring(slash + 1));
    words.setText(messages.text("frame.steps", current, count));
    for (int i = 1; i <= count; i++) {
      Region segment = new Region();
      segment.getStyleClass().add("step-segment");
      if (i <= current) {
        segment.getStyleClass().add("done");
      }
      getChildren().add(segment);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    double line = words.prefHeight(-1);
    return stacked ? line + 14 + THICK : line;
  }

  @Override
  protected void layoutChildren() {
    double high = words.prefHeight(-1);
    double wide = words.prefWidth(-1);
    words.resizeRelocate(0, 0, wide, high);
    double left = stacked ? 0 : wide + 22;
    double top = stacked ? high + 14 : (high - THICK) / 2;
    double each = (getWidth() - left - GAP * (count - 1)) / Math.max(1, count);
    for (int i = 0; i < count; i++) {
      getChildren().get(i + 1).resizeRelocate(left + i * (each + GAP), top, each, THICK);
    }
  }
}
