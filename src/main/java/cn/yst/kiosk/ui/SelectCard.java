package cn.yst.kiosk.ui;

import javafx.beans.DefaultProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A card that is one of several to choose from: a radio ring and any content. The whole card is
/// the target; a button inside it keeps its own press. Put several in one [OneOf].
@DefaultProperty("content")
public sealed class SelectCard extends ToggleButton permits OptionRow {
  private final StackPane radio = new StackPane();
  private final HBox row = new HBox(26, radio);
  private @Nullable Node content;

  /// A card without content.
  public SelectCard() {
    getStyleClass().setAll("select-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    Region dot = new Region();
    dot.getStyleClass().add("radio-dot");
    radio.getStyleClass().add("radio");
    radio.getChildren().add(dot);
    row.setAlignment(Pos.TOP_LEFT);
    setGraphic(row);
    // The graphic of a button is as wide as it likes; this one fills the card.
    row.prefWidthProperty()
        .bind(
            widthProperty()
                .map(w -> Math.max(0, w.doubleValue() - snappedLeftInset() - snappedRightInset())));
  }

  /// What the card says, beside the radio ring.
  public final @Nullable Node getContent() {
    return content;
  }

  /// See [#getContent()].
  public final void setContent(@Nullable Node value) {
    content = value;
    row.getChildren().setAll(radio);
    if (value != null) {
      row.getChildren().add(value);
      HBox.setHgrow(value, Priority.ALWAYS);
    }
  }

  @Override
  public final Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected final double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected final double computePrefHeight(double width) {
    double outer = width > 0 ? width : getWidth();
    double inner = Math.max(0, outer - snappedLeftInset() - snappedRightInset());
    return snappedTopInset() + row.prefHeight(inner) + snappedBottomInset();
  }

  /// Where the radio ring stands in a card higher than itself.
  final void setRowAlignment(Pos alignment) {
    row.setAlignment(alignment);
  }
}
