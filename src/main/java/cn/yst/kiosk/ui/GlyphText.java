package cn.yst.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Draws any name. A character that the sans font lacks stands as a box with its code point, so
/// that its bearer and the staff can see which one it is, and no name ever reads shorter than it
/// is.
public final class GlyphText extends TextFlow {
  private static final FontCoverage SANS = FontCoverage.of(Fonts.bundled("NotoSansSC-Regular.ttf"));

  private final StringProperty text = new SimpleStringProperty(this, "text", "");

  /// An empty name.
  public GlyphText() {
    getStyleClass().add("glyph-text");
    text.subscribe(value -> getChildren().setAll(runs(value)));
    accessibleTextProperty().bind(text);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /// A name.
  public GlyphText(String name) {
    this();
    setText(name);
  }

  /// The name.
  public StringProperty textProperty() {
    return text;
  }

  /// See [#textProperty()].
  public String getText() {
    return text.get();
  }

  /// See [#textProperty()].
  public void setText(String value) {
    text.set(value);
  }

  /// Whether every character of a name can be drawn.
  public static boolean draws(String name) {
    return name.codePoints().allMatch(GlyphText::isDrawn);
  }

  /// The joiner of masked names has no glyph and no width: it only forbids a line to end there.
  private static boolean isDrawn(int point) {
    return point == MaskedNames.WORD_JOINER || SANS.has(point);
  }

  private static List<Node> runs(String value) {
    List<Node> nodes = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    value
        .codePoints()
        .forEach(
            point -> {
              if (isDrawn(point)) {
                run.appendCodePoint(point);
                return;
              }
              flush(run, nodes);
              nodes.add(box(point));
            });
    flush(run, nodes);
    return nodes;
  }

  private static void flush(StringBuilder run, List<Node> nodes) {
    if (!run.isEmpty()) {
      Text text = new Text(run.toString());
      text.getStyleClass().add("text");
      nodes.add(text);
      run.setLength(0);
    }
  }

  private static Label box(int point) {
    String hex = String.format(Locale.ROOT, "%04X", point);
    int half = (hex.length() + 1) / 2;
    return new Box(hex.substring(0, half) + "\n" + hex.substring(half));
  }

  /// Two lines in the height of one character, whole wherever they stand.
  private static final class Box extends Label {
    /// A character that stands on a line reaches below it by a quarter.
    private static final double ABOVE = 0.75;

    Box(String code) {
      super(code);
      getStyleClass().add("glyph-box");
      setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public double getBaselineOffset() {
      return ABOVE * prefHeight(-1);
    }
  }
}
