package cn.yst.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Step line over title over explanation over a hint.
final class Lead extends VBox {
  private final StepLine line = new StepLine();
  private final Label title = new Label();
  private final Label text = new Label();
  private final StringProperty steps = new SimpleStringProperty(this, "steps", "");
  private @Nullable Node aside;

  Lead() {
    getStyleClass().add("lead");
    setPickOnBounds(false);
    title.getStyleClass().addAll("t-h1", "lead-title");
    TitleFace.fit(title);
    text.getStyleClass().addAll("t-body", "lead-text");
    title.setWrapText(true);
    text.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    text.setMinHeight(USE_PREF_SIZE);
    VBox.setMargin(text, new Insets(12, 0, 0, 0));
    VBox.setMargin(line, new Insets(0, 0, 24, 0));
    title.textProperty().subscribe(this::assemble);
    text.textProperty().subscribe(this::assemble);
    steps.subscribe(this::assemble);
  }

  StringProperty stepsProperty() {
    return steps;
  }

  StringProperty titleProperty() {
    return title.textProperty();
  }

  StringProperty leadProperty() {
    return text.textProperty();
  }

  @Nullable Node getAside() {
    return aside;
  }

  void setAside(@Nullable Node node) {
    aside = node;
    if (node != null) {
      VBox.setMargin(node, new Insets(28, 0, 0, 0));
    }
    assemble();
  }

  boolean hasContent() {
    return !getChildren().isEmpty();
  }

  void setWords(Messages words) {
    line.setWords(words);
  }

  /// In a column of its own the step words stand over the segments.
  void setBeside(boolean beside) {
    line.setStacked(beside);
  }

  private void assemble() {
    List<Node> parts = new ArrayList<>();
    line.setSteps(steps.get());
    if (!steps.get().isEmpty()) {
      parts.add(line);
    }
    for (Label label : new Label[] {title, text}) {
      if (label.getText() != null && !label.getText().isEmpty()) {
        parts.add(label);
      }
    }
    if (aside != null) {
      parts.add(aside);
    }
    KeptNodes.arrange(getChildren(), parts);
    setPadding(new Insets(0, 0, hasContent() ? 31 : 0, 0));
  }
}
