package cn.yst.kiosk.association;

import cn.yst.kiosk.ui.CardBox;
import cn.yst.kiosk.ui.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a press brings about, line by line.
final class Consequences extends VBox {
  private final CardBox card = new CardBox();

  /// @param heading such as 同意后，林**
  Consequences(String heading) {
    card.getStyleClass().add("consequences");
    card.setSpacing(12);
    getChildren().add(card);
    Label title = new Label(heading);
    title.getStyleClass().add("consequence-title");
    title.setWrapText(true);
    card.getChildren().add(title);
  }

  /// Adds what will be so.
  Consequences yes(String text) {
    return line("fltfal-checkmark-circle-24", "icon-jade", text);
  }

  /// Adds what will not be so.
  Consequences no(String text) {
    return line("fltfal-dismiss-circle-24", "icon-muted", text);
  }

  /// Adds what time brings.
  Consequences later(String text) {
    return line("fltfal-clock-24", "icon-amber", text);
  }

  private Consequences line(String icon, String style, String text) {
    Icon mark = new Icon(icon);
    mark.getStyleClass().addAll("icon-36", style);
    Label label = new Label(text);
    label.getStyleClass().add("consequence-text");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    HBox row = new HBox(18, mark, label);
    row.setAlignment(Pos.CENTER_LEFT);
    card.getChildren().add(row);
    return this;
  }
}
