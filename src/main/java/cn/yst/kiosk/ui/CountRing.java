package cn.yst.kiosk.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A ring that runs out, with what is left written inside.
///
/// It is drawn here because the theme's RingProgressIndicator ties its stroke to its size and
/// keeps its text in one line.
public final class CountRing extends Pane {
  private static final PseudoClass ENDING = PseudoClass.getPseudoClass("ending");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final Circle track = new Circle();
  private final Arc arc = new Arc();
  private final Label before = new Label();
  private final Label text = new Label();
  private final Label word = new Label();
  private double size;
  private double stroke = 18;
  private double progress = 1;

  /// A full ring of 212.
  public CountRing() {
    getStyleClass().add("count-ring");
    track.getStyleClass().add("ring-track");
    arc.getStyleClass().add("ring-arc");
    arc.setType(ArcType.OPEN);
    text.getStyleClass().add("ring-text");
    before.getStyleClass().add("ring-word");
    word.getStyleClass().add("ring-word");
    text.setAlignment(Pos.CENTER);
    before.setAlignment(Pos.CENTER);
    word.setAlignment(Pos.CENTER);
    getChildren().addAll(track, arc, before, text, word);
    setSize(212);
    setWord("");
    setProgress(1);
  }

  /// Outer diameter: 110, 150, 170, 212, 520.
  public double getSize() {
    return size;
  }

  /// See [#getSize()].
  public void setSize(double value) {
    size = value;
    setMinSize(value, value);
    setPrefSize(value, value);
    setMaxSize(value, value);
    requestLayout();
  }

  /// Width of the line, 18 unless said otherwise.
  public double getStroke() {
    return stroke;
  }

  /// See [#getStroke()].
  public void setStroke(double value) {
    stroke = value;
    requestLayout();
  }

  /// What is left, 0 to 1.
  public double getProgress() {
    return progress;
  }

  /// See [#getProgress()].
  public void setProgress(double value) {
    progress = Math.clamp(value, 0, 1);
    arc.setLength(-360 * progress);
    arc.setVisible(progress > 0);
  }

  /// The digits inside.
  public String getText() {
    return text.getText();
  }

  /// See [#getText()].
  public void setText(String value) {
    text.setText(value);
    requestLayout();
  }

  /// The words over the digits, in languages that say them first; empty for none.
  public void setBefore(String value) {
    before.setText(value);
    requestLayout();
  }

  /// The word under the digits; empty for none.
  public String getWord() {
    return word.getText();
  }

  /// See [#getWord()].
  public void setWord(String value) {
    word.setText(value);
    requestLayout();
  }

  /// The last ten seconds: kapok ring, danger digits.
  public void setEnding(boolean value) {
    pseudoClassStateChanged(ENDING, value);
  }

  /// It is done: jade ring.
  public void setDone(boolean value) {
    pseudoClassStateChanged(DONE, value);
  }

  /// Shows what is left of a time in whole seconds, as digits and as an arc.
  public void show(TimeLeft time, String digits) {
    setProgress(time.share());
    setText(digits);
    setEnding(time.left().toSeconds() < 10);
  }

  @Override
  protected void layoutChildren() {
    double radius = (size - stroke) / 2;
    track.setCenterX(size / 2);
    track.setCenterY(size / 2);
    track.setRadius(radius);
    track.setStrokeWidth(stroke);
    arc.setCenterX(size / 2);
    arc.setCenterY(size / 2);
    arc.setRadiusX(radius);
    arc.setRadiusY(radius);
    arc.setStartAngle(90);
    arc.setStrokeWidth(stroke);
    boolean second = !word.getText().isEmpty();
    double digits = size * (text.getText().length() > 2 ? .27 : size < 400 ? .37 : .4);
    text.setStyle("-fx-font-size: " + Math.round(digits) + "px");
    double middle = size / 2 - (second && before.getText().isEmpty() ? 12 : 0);
    centre(before, middle - digits * .55 - before.getFont().getSize() / 2);
    centre(text, middle);
    centre(word, middle + digits * .55 + word.getFont().getSize() / 2);
  }

  private void centre(Label label, double y) {
    double high = label.prefHeight(-1);
    label.resizeRelocate(0, y - high / 2, size, high);
  }
}
