package cn.yst.kiosk.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// Draws a title in the serif face, or as a whole in the sans face when it names something that the
/// serif face, a subset for fixed words, cannot draw: a hall, a counter, a person.
public final class TitleFace {
  private static final PseudoClass ANY = PseudoClass.getPseudoClass("any-character");

  private TitleFace() {}

  /// Keeps a label in the face that draws all of it, whatever it comes to say.
  public static void fit(Label label) {
    label.textProperty().subscribe(text -> label.pseudoClassStateChanged(ANY, !draws(text)));
  }

  /// Whether the serif face draws every character of a text.
  static boolean draws(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Face.SERIF.has(c));
  }

  /// Read when the first title comes.
  private static final class Face {
    static final FontCoverage SERIF = FontCoverage.of(Fonts.bundled("NotoSerifSC-Bold-subset.ttf"));
  }
}
