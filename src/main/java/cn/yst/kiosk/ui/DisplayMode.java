package cn.yst.kiosk.ui;

/// How a visitor wants the screen drawn; back to [#STANDARD] at every end of a visit.
///
/// @param large large text, high contrast (大字清晰)
/// @param low every control in the lower half of a portrait panel (低位操作)
public record DisplayMode(boolean large, boolean low) {
  /// As the screens are drawn for everybody.
  public static final DisplayMode STANDARD = new DisplayMode(false, false);

  /// The same with large text switched over.
  public DisplayMode toggleLarge() {
    return new DisplayMode(!large, low);
  }

  /// The same with low reach switched over.
  public DisplayMode toggleLow() {
    return new DisplayMode(large, !low);
  }
}
