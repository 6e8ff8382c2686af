package cn.yst.kiosk.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Stands in the place of the primary button while the screen waits for a card, a scan or a
/// phone. It is no button and takes no focus; a screen reader reads it.
public final class WaitingSlot extends HBox {
  private final Label label = new Label();

  /// A slot without words yet.
  public WaitingSlot() {
    getStyleClass().add("action-wait");
    setAlignment(Pos.CENTER);
    setSpacing(20);
    label.getStyleClass().add("t-button");
    getChildren().addAll(new Spinner(56), label);
    setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
    accessibleTextProperty().bind(label.textProperty());
  }

  /// What is awaited, such as 等待您扫码….
  public String getText() {
    return label.getText();
  }

  /// See [#getText()].
  public void setText(String value) {
    label.setText(value);
  }
}
