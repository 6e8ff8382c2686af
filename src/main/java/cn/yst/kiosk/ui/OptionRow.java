package cn.yst.kiosk.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A select card of one icon and two lines.
public final class OptionRow extends SelectCard {
  private final Label title = new Label();
  private final Label detail = new Label();
  private final HBox line = new HBox(32);
  private final VBox words = new VBox(title, detail);
  private @Nullable Node icon;

  /// A row without words.
  public OptionRow() {
    getStyleClass().add("option-row");
    title.getStyleClass().add("option-title");
    detail.getStyleClass().add("option-detail");
    title.setWrapText(true);
    detail.setWrapText(true);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren().add(words);
    setContent(line);
    setRowAlignment(Pos.CENTER_LEFT);
    accessibleTextProperty().bind(title.textProperty());
    accessibleHelpProperty().bind(detail.textProperty());
  }

  /// First line.
  public String getTitle() {
    return title.getText();
  }

  /// See [#getTitle()].
  public void setTitle(String value) {
    title.setText(value);
  }

  /// Second line.
  public String getDetail() {
    return detail.getText();
  }

  /// See [#getDetail()].
  public void setDetail(String value) {
    detail.setText(value);
  }

  /// The icon, 64 high.
  public @Nullable Node getIcon() {
    return icon;
  }

  /// See [#getIcon()].
  public void setIcon(@Nullable Node value) {
    icon = value;
    line.getChildren().setAll(words);
    if (value != null) {
      line.getChildren().addFirst(value);
    }
  }
}
