package cn.yst.kiosk.ui;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;

/// The pictures that ship with the program.
public final class Art {
  /// Where the river lies in the portrait picture.
  static final Rectangle2D PORTRAIT_WATER = new Rectangle2D(0, 716, 1080, 176);

  /// Where the river lies in the landscape picture.
  static final Rectangle2D LANDSCAPE_WATER = new Rectangle2D(0, 664, 900, 170);

  private static final Map<String, Image> LOADED = new ConcurrentHashMap<>();

  private Art() {}

  /// A picture by its name without `art-`: `home-portrait`, `home-landscape`, `low-reach`, `empty`,
  /// `offline`, `idcard`, `license`. The last four are drawn at double size.
  public static Image image(String name) {
    return LOADED.computeIfAbsent(
        name,
        n ->
            new Image(
                Objects.requireNonNull(Art.class.getResource("art/art-" + n + ".png"), n)
                    .toExternalForm()));
  }
}
