package cn.yst.kiosk.input.engine;

import java.util.HashMap;
import java.util.Map;

/// The characters of trade names with what follows them, and the fixed parts around a trade name.
final class TradeTable {
  /// Symbols for the start and the end of a trade name.
  static final int START = 0;

  static final int END = 1;

  /// Kinds of fixed parts.
  static final int PLACE = 0;

  static final int TRADE = 1;
  static final int FORM = 2;

  /// What ends a place whose name is an ordinary word: 区, 镇.
  static final int PLACE_ENDING = 3;

  private static final int STEP = 125;

  private final int[] symbols;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final short[] costs;
  private final int[] syllableStarts;
  private final short[] bySyllable;
  private final int[] nextStarts;
  private final short[] nexts;
  private final byte[] nextCosts;
  private final short[] backoffs;
  private final String[] parts;
  private final ReadingIndex partReadings;
  private final byte[] partKinds;
  private final short[] partCosts;
  private final TradeNames names;

  TradeTable(PackedReader in) {
    symbols = in.text().codePoints().toArray();
    for (int i = 0; i < symbols.length; i++) {
      numbers.put(symbols[i], i);
    }
    costs = in.shorts();
    syllableStarts = in.ints();
    bySyllable = in.shorts();
    nextStarts = in.ints();
    nexts = in.shorts();
    nextCosts = in.bytes();
    backoffs = in.shorts();
    parts = in.words();
    partReadings = new ReadingIndex(in.bytes(), in.shorts());
    partKinds = in.bytes();
    partCosts = in.shorts();
    names = new TradeNames(in);
  }

  /// The symbol of a character; the start if trade names do not use it.
  int symbol(int codePoint) {
    return numbers.getOrDefault(codePoint, START);
  }

  int codePoint(int symbol) {
    return symbols[symbol];
  }

  int from(int syllable) {
    return syllable + 1 < syllableStarts.length ? syllableStarts[syllable] : 0;
  }

  int to(int syllable) {
    return syllable + 1 < syllableStarts.length ? syllableStarts[syllable + 1] : 0;
  }

  int symbolAt(int place) {
    return bySyllable[place];
  }

  /// Cost of a symbol after another inside a trade name.
  int costAfter(int before, int symbol) {
    int low = nextStarts[before];
    int high = nextStarts[before + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = nexts[middle];
      if (found == symbol) {
        return (nextCosts[middle] & 0xff) * STEP + STEP / 2;
      }
      if (found < symbol) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return costs[symbol] + backoffs[before];
  }

  /// Whole trade names.
  TradeNames names() {
    return names;
  }

  ReadingIndex partReadings() {
    return partReadings;
  }

  String part(int part) {
    return parts[part];
  }

  int partKind(int part) {
    return partKinds[part];
  }

  int partCost(int part) {
    return partCosts[part];
  }
}
