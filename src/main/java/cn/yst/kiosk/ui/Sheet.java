package cn.yst.kiosk.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A sheet that rises from the lower edge over the screen, below the session bar: a title,
/// anything, and its buttons. It is in the scene like everything else; it is no window.
public final class Sheet extends VBox {
  private final Label title = new Label();
  private final VBox content = new VBox(24);
  private final HBox buttons = new HBox(24);

  /// A sheet with a title and no content.
  public Sheet(String titleText) {
    getStyleClass().add("sheet");
    title.getStyleClass().add("t-h1");
    TitleFace.fit(title);
    title.setWrapText(true);
    title.setText(titleText);
    setMaxHeight(USE_PREF_SIZE);
    getChildren().addAll(title, content, buttons);
  }

  /// Puts parts under each other between title and buttons.
  public Sheet with(Node... parts) {
    content.getChildren().setAll(parts);
    return this;
  }

  /// Puts buttons side by side at the lower edge, the one that goes on or takes away last.
  public Sheet buttons(Node... parts) {
    buttons.getChildren().setAll(parts);
    return this;
  }

  /// The button that goes on, or that changes nothing where something would be lost: the last one
  /// that is no danger.
  Optional<ButtonBase> enter() {
    return buttons.getChildren().reversed().stream()
        .filter(ButtonBase.class::isInstance)
        .filter(button -> !button.getStyleClass().contains("btn-danger"))
        .map(ButtonBase.class::cast)
        .findFirst();
  }

  /// Raises the sheet over the screen that a node stands in.
  public void showOver(Node node) {
    KioskFrame.around(node).showSheet(this);
  }

  /// Lowers the sheet.
  public void close() {
    KioskFrame.around(this).hideSheet();
  }
}
