package cn.yst.kiosk.home;

/// What the home screen shows.
public sealed interface HomeState {
  /// Whether nobody has touched the screen for a minute: then it moves.
  boolean attract();

  /// The same with or without motion.
  HomeState attract(boolean on);

  /// Everything a visitor needs is there.
  record Ready(boolean attract) implements HomeState {
    /// At rest.
    public Ready() {
      this(false);
    }

    @Override
    public HomeState attract(boolean on) {
      return new Ready(on);
    }
  }

  /// It works, with something missing.
  record Degraded(Missing what, boolean attract) implements HomeState {
    /// At rest.
    public Degraded(Missing what) {
      this(what, false);
    }

    @Override
    public HomeState attract(boolean on) {
      return new Degraded(what, on);
    }
  }

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
