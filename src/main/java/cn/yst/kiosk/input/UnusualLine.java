package cn.yst.kiosk.input;

import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/// A quiet line under a field that names the characters in it which this kiosk cannot draw, or
/// which have no meaning of their own: in the field itself each of them is the same empty box. It
/// takes no room while there are none.
public final class UnusualLine extends Label {
  /// More of them are not named: there is one line.
  private static final int MOST = 2;

  private final BooleanProperty room = new SimpleBooleanProperty(this, "room", true);

  /// An empty line.
  public UnusualLine() {
    getStyleClass().add("unusual-line");
    setId("unusualLine");
    visibleProperty().bind(Bindings.and(room, textProperty().isNotEmpty()));
    managedProperty().bind(visibleProperty());
  }

  /// Follows what stands in a field.
  public void follow(TextInputControl field, Messages words) {
    textProperty().bind(field.textProperty().map(text -> said(text, words)));
  }

  /// Whether there is room for it under its field; if not, the screen says it elsewhere.
  public void setRoom(boolean value) {
    room.set(value);
  }

  /// What is said of a text; nothing if all of it is usual.
  static String said(String text, Messages words) {
    List<String> said = new ArrayList<>();
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length && said.size() < MOST; i++) {
      String code = String.format(Locale.ROOT, "U+%04X", points[i]);
      if (Characters.isPrivateUse(points[i])) {
        said.add(words.text("keyboard.ownGlyph", i + 1, code));
      } else if (!GlyphText.draws(Character.toString(points[i]))) {
        said.add(words.text("keyboard.noGlyph", i + 1, code));
      }
    }
    return String.join(words.text("keyboard.glyphAnd"), said);
  }
}
