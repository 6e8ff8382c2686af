package cn.yst.kiosk.input;

import cn.yst.kiosk.ui.SelectCard;
import cn.yst.kiosk.ui.StyleClasses;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A field that is not in sight, to be chosen for typing: its name, and what stands in it, in one
/// line each.
final class FieldTurn {
  private final Label name = new Label();
  private final Label value = new Label();
  private final SelectCard card = new SelectCard();

  /// @param id of the card
  /// @param style class of what stands in the field
  /// @param chosen is run when it is touched
  FieldTurn(String id, String style, Runnable chosen) {
    name.getStyleClass().add("turn-name");
    value.getStyleClass().addAll("turn-value", style);
    card.setId(id);
    card.getStyleClass().add("field-turn");
    card.setContent(new VBox(name, value));
    card.setOnAction(e -> chosen.run());
    card.accessibleTextProperty().bind(name.textProperty());
    card.accessibleHelpProperty().bind(value.textProperty());
  }

  SelectCard card() {
    return card;
  }

  void setName(String text) {
    name.setText(text);
  }

  /// @param asked what is said while nothing is typed
  void show(String typed, String asked) {
    value.setText(typed.isBlank() ? asked : typed);
    StyleClasses.toggle(value, "muted", typed.isBlank());
  }
}
