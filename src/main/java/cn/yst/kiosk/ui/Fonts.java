package cn.yst.kiosk.ui;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The fonts that ship with the program. A page draws Chinese on a machine that has no Chinese
/// font at all.
public final class Fonts {
  /// All reading; whole, because any name must draw.
  public static final String SANS = "Noto Sans SC";

  /// Fixed titles only; a subset (GB 2312 level 1 and the words of this program).
  public static final String SERIF = "Noto Serif SC";

  /// Codes: Latin letters and digits.
  public static final String MONO = "Noto Sans Mono";

  private static final List<String> FILES =
      List.of(
          "NotoSansSC-Regular.ttf",
          "NotoSansSC-Bold.ttf",
          "NotoSerifSC-Bold-subset.ttf",
          "NotoSansMono-Regular-subset.ttf",
          "NotoSansMono-Bold-subset.ttf");

  private Fonts() {}

  /// Loads every font from the class path.
  public static void load() {
    for (String file : FILES) {
      if (Font.loadFont(bundled(file).toExternalForm(), 12) == null) {
        throw new IllegalStateException("font " + file + " does not load");
      }
    }
  }

  static URL bundled(String file) {
    return Objects.requireNonNull(Fonts.class.getResource("fonts/" + file), file);
  }
}
