package cn.yst.kiosk.navigation;

/// One showing of a route. Numbered, so that the same route shown twice is two stops.
///
/// @param number counts up
/// @param route what is shown
/// @param way how it was reached
/// @param canGoBack whether 返回 leads to another route
public record Stop(long number, Route route, Way way, boolean canGoBack) {
  /// The direction of the move, for the slide of the content.
  public enum Way {
    /// One further.
    FORWARD,
    /// One back.
    BACK,
    /// In place of the last one, or from the start.
    ANEW
  }
}
