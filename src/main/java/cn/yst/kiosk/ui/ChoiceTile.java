package cn.yst.kiosk.ui;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One of several small choices: a word, and under it what it comes to. A locked one stays to be
/// seen and says why it cannot be chosen. Put several in one [OneOf].
public final class ChoiceTile extends ToggleButton {
  private final Label title = new Label();
  private final Label detail = new Label();
  private final HBox head = new HBox(12, title);

  /// A tile of two lines.
  ///
  /// @param locked whether it cannot be chosen; `line` then says why
  public ChoiceTile(String word, String line, boolean locked) {
    getStyleClass().setAll("choice", "choice-tile");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    title.getStyleClass().add("choice-title");
    detail.getStyleClass().add("choice-detail");
    title.setText(word);
    detail.setText(line);
    head.setAlignment(Pos.CENTER);
    if (locked) {
      head.getChildren().addFirst(new Icon("fltfal-lock-24"));
    }
    setDisable(locked);
    VBox lines = new VBox(head, detail);
    lines.setAlignment(Pos.CENTER);
    setGraphic(lines);
    setAccessibleText(word);
    setAccessibleHelp(line);
  }
}
