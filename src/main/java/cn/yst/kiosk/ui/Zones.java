package cn.yst.kiosk.ui;

import javafx.geometry.Rectangle2D;

/// Where the parts of a screen stand, in logical pixels. The primary button's right and lower
/// edges are the same on every screen of one orientation, so that a hand finds it without looking.
///
/// @param width width of the drawing
/// @param height height of the drawing
/// @param bar session bar
/// @param banner a picture in place of the bar; empty where none is drawn
/// @param lead step line, title, explanation; with `besides` a column of its own
/// @param body the rest of the content; without `besides` it starts where the lead ends. Upright
///     it reaches to 1616, where pager rows and keyboards end
/// @param besides whether lead and body stand side by side (landscape), or apart (low reach)
/// @param secondary place of the second button
/// @param primary place of the primary button beside a second one
/// @param primaryAlone place of the primary button without a second one
/// @param foot the four foot buttons
public record Zones(
    double width,
    double height,
    Rectangle2D bar,
    Rectangle2D banner,
    Rectangle2D lead,
    Rectangle2D body,
    boolean besides,
    Rectangle2D secondary,
    Rectangle2D primary,
    Rectangle2D primaryAlone,
    Rectangle2D foot) {

  private static final Zones PORTRAIT =
      new Zones(
          1080,
          1920,
          box(0, 0, 1080, 128),
          box(0, 0, 1080, 900),
          box(60, 172, 1020, 1600),
          box(60, 172, 1020, 1616),
          false,
          box(60, 1640, 376, 1760),
          box(400, 1640, 1020, 1760),
          box(60, 1640, 1020, 1760),
          box(60, 1784, 1020, 1880));

  private static final Zones PORTRAIT_LARGE =
      new Zones(
          1080,
          1920,
          box(0, 0, 1080, 128),
          box(0, 0, 1080, 626),
          box(60, 172, 1020, 1600),
          box(60, 172, 1020, 1616),
          false,
          box(60, 1488, 1020, 1608),
          box(60, 1640, 1020, 1760),
          box(60, 1640, 1020, 1760),
          box(60, 1784, 1020, 1880));

  private static final Zones LOW =
      new Zones(
          1080,
          1920,
          box(0, 960, 1080, 1072),
          Rectangle2D.EMPTY,
          box(60, 196, 1020, 900),
          box(60, 1092, 1020, 1676),
          true,
          box(60, 1684, 376, 1792),
          box(400, 1684, 1020, 1792),
          box(60, 1684, 1020, 1792),
          box(60, 1808, 1020, 1896));

  private static final Zones LANDSCAPE =
      new Zones(
          1920,
          1080,
          box(0, 0, 1920, 112),
          Rectangle2D.EMPTY,
          box(64, 164, 600, 936),
          box(660, 156, 1856, 796),
          true,
          box(660, 816, 976, 936),
          box(1000, 816, 1856, 936),
          box(660, 816, 1856, 936),
          box(64, 956, 1856, 1052));

  /// With a picture on the left half, which takes the place of bar and lead column.
  private static final Zones LANDSCAPE_BANNER =
      new Zones(
          1920,
          1080,
          box(0, 0, 1920, 112),
          box(0, 0, 1920, 1080),
          box(964, 50, 1676, 200),
          box(964, 236, 1856, 796),
          true,
          box(964, 816, 1280, 936),
          box(1304, 816, 1856, 936),
          box(964, 816, 1856, 936),
          box(964, 956, 1856, 1052));

  /// The zones of a screen with a picture in place of the session bar.
  public static Zones ofBanner(boolean portrait, DisplayMode mode) {
    return portrait ? of(true, mode) : LANDSCAPE_BANNER;
  }

  /// The zones for a panel and a mode. Low reach has its own arrangement on a portrait panel only:
  /// on a landscape panel every control is within reach already.
  public static Zones of(boolean portrait, DisplayMode mode) {
    if (!portrait) {
      return LANDSCAPE;
    }
    if (mode.low()) {
      return LOW;
    }
    return mode.large() ? PORTRAIT_LARGE : PORTRAIT;
  }

  /// Whether this is the arrangement with every control in the lower half.
  public boolean low() {
    return bar.getMinY() > 0;
  }

  /// How high a sheet may be: the session bar stays free.
  public double sheetHeight() {
    return height - bar.getMaxY();
  }

  /// Whether the drawing is higher than wide.
  public boolean portrait() {
    return height > width;
  }

  private static Rectangle2D box(double left, double top, double right, double bottom) {
    return new Rectangle2D(left, top, right - left, bottom - top);
  }
}
