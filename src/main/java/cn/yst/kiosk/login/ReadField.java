package cn.yst.kiosk.login;

import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Icon;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A field that a card has filled: masked unless a finger is held, ticked, not to be typed into.
public final class ReadField extends HBox {
  private final GlyphText text = new GlyphText();

  /// An empty one.
  public ReadField() {
    getStyleClass().addAll("kiosk-field", "read-field");
    setAlignment(Pos.CENTER_LEFT);
    Icon tick = new Icon("fltfal-checkmark-circle-24");
    tick.getStyleClass().add("field-read");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    setFillHeight(false);
    getChildren().addAll(text, between, tick);
  }

  /// What it shows.
  void setText(String shown) {
    text.setText(shown);
    setAccessibleText(shown);
  }
}
