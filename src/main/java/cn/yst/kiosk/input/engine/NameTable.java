package cn.yst.kiosk.input.engine;

/// Surnames by their syllables, and for every syllable the characters of given names with their
/// costs as first of two, second of two, and alone.
final class NameTable {
  /// Which part of a given name a character plays.
  static final int FIRST = 0;

  static final int SECOND = 1;
  static final int ALONE = 2;

  private final String[] surnames;
  private final ReadingIndex surnameReadings;
  private final short[] surnameCosts;
  private final int[] givenStarts;
  private final int[] given;
  private final short[] givenCosts;
  private final String[] pairs;
  private final short[] pairSyllables;
  private final short[] pairCosts;

  NameTable(PackedReader in) {
    surnames = in.words();
    surnameReadings = new ReadingIndex(in.bytes(), in.shorts());
    surnameCosts = in.shorts();
    givenStarts = in.ints();
    given = in.ints();
    givenCosts = in.shorts();
    pairs = in.words();
    pairSyllables = in.shorts();
    pairCosts = in.shorts();
  }

  ReadingIndex surnameReadings() {
    return surnameReadings;
  }

  String surname(int surname) {
    return surnames[surname];
  }

  int surnameCost(int surname) {
    return surnameCosts[surname];
  }

  int givenFrom(int syllable) {
    return givenStarts[syllable];
  }

  int givenTo(int syllable) {
    return givenStarts[syllable + 1];
  }

  int codePoint(int place) {
    return given[place];
  }

  int givenCost(int place, int part) {
    return givenCosts[place * 3 + part];
  }

  /// The first frequent given name with these syllables, or the place where it would be.
  int pairFrom(int first, int second) {
    int from = 0;
    int to = pairs.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      int a = pairSyllables[2 * middle];
      if (a < first || (a == first && pairSyllables[2 * middle + 1] < second)) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  boolean isPair(int pair, int first, int second) {
    return pair < pairs.length
        && pairSyllables[2 * pair] == first
        && pairSyllables[2 * pair + 1] == second;
  }

  String pair(int pair) {
    return pairs[pair];
  }

  int pairCost(int pair) {
    return pairCosts[pair];
  }
}
