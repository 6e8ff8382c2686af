package cn.yst.kiosk.ui;

import java.util.Locale;
import javafx.scene.control.Label;

/// The red seal 当前办事 on the one enterprise acted for; in English a chip.
public final class Seal extends Label {
  private double size = 84;

  /// A seal of 84.
  public Seal() {
    getStyleClass().add("seal");
    sceneProperty().subscribe(() -> refresh());
    parentProperty().subscribe(() -> refresh());
    refresh();
  }

  /// Width and height, 76 to 104.
  public double getSize() {
    return size;
  }

  /// See [#getSize()].
  public void setSize(double value) {
    size = value;
    refresh();
  }

  private void refresh() {
    Messages words = Screen.wordsAround(this);
    boolean square = !words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    setText(words.text("frame.seal").replace('|', '\n'));
    setStyle(
        square
            ? "-fx-font-size: %spx; -fx-line-spacing: %spx; -fx-padding: 0 0 %spx 0;"
                .formatted(size * .365, size * -.15, size * .05)
            : "-fx-font-size: 28px; -fx-padding: 4px 18px;");
    double side = square ? size : USE_COMPUTED_SIZE;
    setMinSize(square ? side : USE_PREF_SIZE, square ? side : USE_PREF_SIZE);
    setPrefSize(side, side);
    setMaxSize(side, side);
  }
}
