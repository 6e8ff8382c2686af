package cn.yst.kiosk.home;

/// What the home screen shows.
public sealed interface HomeState {
  /// Everything a visitor needs is there.
  record Ready() implements HomeState {}

  /// It works, with something missing.
  record Degraded(Missing what) implements HomeState {}

  /// What can be missing while sign-in still works.
  enum Missing {
    /// The reader of identity cards; the number can be typed.
    CARD_READER("home.noCardReader"),
    /// The slip printer; a slip can be photographed.
    PRINTER("home.noPrinter");

    private final String key;

    Missing(String key) {
      this.key = key;
    }

    /// The key of the sentence about it.
    public String key() {
      return key;
    }
  }
}
