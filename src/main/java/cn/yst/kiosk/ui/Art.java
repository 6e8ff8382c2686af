package cn.yst.kiosk.ui;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// The pictures that ship with the program.
public final class Art {
  /// Where the river lies in the portrait picture.
  static final Rectangle2D PORTRAIT_WATER = new Rectangle2D(0, 716, 1080, 176);

  /// Where the river lies in the landscape picture.
  static final Rectangle2D LANDSCAPE_WATER = new Rectangle2D(0, 664, 900, 170);

  private static final Map<String, Image> LOADED = new ConcurrentHashMap<>();

  private Art() {}

  /// A picture by its name without `art-`: `home-portrait`, `home-landscape`, `low-reach`, `empty`,
  /// `offline`, `idcard`, `idcard-large`, `license`. The last five are drawn at double size.
  public static Image image(String name) {
    return LOADED.computeIfAbsent(
        name,
        n ->
            new Image(
                Objects.requireNonNull(Art.class.getResource("art/art-" + n + ".png"), n)
                    .toExternalForm()));
  }

  /// The same picture with everything red turned to slate grey.
  static Image withoutRed(String name) {
    Image image = image(name);
    return LOADED.computeIfAbsent(name + " without red", n -> withoutRed(image));
  }

  private static Image withoutRed(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    WritableImage grey = new WritableImage(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        Color c = image.getPixelReader().getColor(x, y);
        boolean red = c.getRed() > c.getBlue() + .2 && c.getRed() > c.getGreen() + .2;
        grey.getPixelWriter().setColor(x, y, red ? slate(c) : c);
      }
    }
    return grey;
  }

  private static Color slate(Color c) {
    double light = Math.min(1, (c.getGreen() + c.getBlue()) / 2 + .35);
    return Color.color(light * .79, light * .87, light, c.getOpacity());
  }
}
