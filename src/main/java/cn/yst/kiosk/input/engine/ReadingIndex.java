package cn.yst.kiosk.input.engine;

/// A sorted list of readings: sequences of syllables, a shorter one before a longer one that
/// starts alike. All readings with a common start lie together.
final class ReadingIndex {
  private final int[] starts;
  private final short[] syllables;

  ReadingIndex(byte[] lengths, short[] syllables) {
    this.starts = PackedReader.starts(lengths);
    this.syllables = syllables;
  }

  int size() {
    return starts.length - 1;
  }

  /// Where the syllables of an entry begin among those of all.
  int start(int entry) {
    return starts[entry];
  }

  int length(int entry) {
    return starts[entry + 1] - starts[entry];
  }

  int syllable(int entry, int place) {
    return syllables[starts[entry] + place];
  }

  /// The first entry from `low` on, below `high`, whose syllable at `place` is at least this one.
  /// The entries of the range agree before `place`; one that ends there counts as smallest.
  int seek(int low, int high, int place, int syllable) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (length(middle) <= place || syllable(middle, place) < syllable) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
