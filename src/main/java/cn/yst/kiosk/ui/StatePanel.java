package cn.yst.kiosk.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// A large icon with a title and a sentence on a coloured ground, in the place of a code or of all
/// there is to do.
public final class StatePanel extends VBox {
  /// How it is meant.
  public enum Ground {
    /// Good to know.
    TINT,
    /// It went well.
    JADE,
    /// Its time is over.
    AMBER;

    private String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final List<String> GROUNDS =
      Stream.of(Ground.values()).map(Ground::style).toList();

  private final Icon icon = new Icon();
  private final Label title = label("t-h2", "panel-title");
  private final Label text = label("t-body", "panel-text");

  /// An empty panel.
  public StatePanel() {
    super(20);
    getStyleClass().add("state-panel");
    setAlignment(Pos.CENTER);
    getChildren().addAll(icon, title, text);
  }

  private static Label label(String... styles) {
    Label label = new Label();
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setTextAlignment(TextAlignment.CENTER);
    return label;
  }

  /// Whether it takes the width that there is.
  public boolean isWide() {
    return getStyleClass().contains("wide-panel");
  }

  /// See [#isWide()].
  public void setWide(boolean wide) {
    StyleClasses.toggle(this, "wide-panel", wide);
  }

  /// Shows something else.
  ///
  /// @param literal of the icon
  /// @param sentence under the title; may be empty
  public void show(Ground ground, String literal, String heading, String sentence) {
    StyleClasses.choose(this, ground.style(), GROUNDS);
    icon.setIconLiteral(literal);
    title.setText(heading);
    text.setText(sentence);
  }
}
