package cn.yst.kiosk.input.engine;

/// Whole trade names that some enterprise bears, sorted by their syllables, the likely first.
final class TradeNames {
  private final ReadingIndex readings;
  private final short[] symbols;
  private final short[] costs;

  TradeNames(PackedReader in) {
    readings = new ReadingIndex(in.bytes(), in.shorts());
    symbols = in.shorts();
    costs = in.shorts();
  }

  ReadingIndex readings() {
    return readings;
  }

  int cost(int name) {
    return costs[name];
  }

  /// How many characters a name has; each is one symbol of the trade table.
  int length(int name) {
    return readings.length(name);
  }

  int symbol(int name, int place) {
    return symbols[readings.start(name) + place];
  }
}
