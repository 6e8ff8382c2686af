package cn.yst.kiosk.ui;

import javafx.beans.DefaultProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of a card: what it is at the left, its value at the right, a hairline above.
@DefaultProperty("node")
public final class FactRow extends HBox {
  private final Icon icon = new Icon();
  private final Label label = new Label();
  private final Label value = new Label();
  private final Region gap = new Region();
  private @Nullable Node node;
  private String literal = "";

  /// An empty row.
  public FactRow() {
    getStyleClass().add("fact-row");
    setAlignment(Pos.CENTER_LEFT);
    label.getStyleClass().add("fact-label");
    value.getStyleClass().add("fact-value");
    label.setMinWidth(Region.USE_PREF_SIZE);
    value.setWrapText(true);
    HBox.setHgrow(gap, Priority.ALWAYS);
    assemble();
  }

  /// A row of two texts.
  public FactRow(String name, String text) {
    this();
    setLabel(name);
    setValue(text);
  }

  /// What it is.
  public String getLabel() {
    return label.getText();
  }

  /// See [#getLabel()].
  public void setLabel(String text) {
    label.setText(text);
  }

  /// The value as text.
  public String getValue() {
    return value.getText();
  }

  /// See [#getValue()].
  public void setValue(String text) {
    value.setText(text);
  }

  /// The value's label, for a row that styles it.
  public Label valueLabel() {
    return value;
  }

  /// Another value than a text, such as a chip.
  public @Nullable Node getNode() {
    return node;
  }

  /// See [#getNode()].
  public void setNode(@Nullable Node other) {
    node = other;
    assemble();
  }

  /// Literal of an icon before the label; empty for none.
  public String getIcon() {
    return literal;
  }

  /// See [#getIcon()].
  public void setIcon(String newLiteral) {
    literal = newLiteral;
    assemble();
  }

  private void assemble() {
    getChildren().setAll(label, gap, node == null ? value : node);
    if (!literal.isEmpty()) {
      icon.setIconLiteral(literal);
      getChildren().addFirst(icon);
    }
  }
}
