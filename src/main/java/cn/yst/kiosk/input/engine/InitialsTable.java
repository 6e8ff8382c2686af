package cn.yst.kiosk.input.engine;

/// The more frequent entries in the order of the first letters of their syllables, and among
/// equal ones the likely first.
final class InitialsTable {
  /// No entry has more syllables.
  static final int LONGEST = 8;

  private final int[] entries;
  private final ReadingIndex readings;
  private final Syllables syllables;

  InitialsTable(PackedReader in, ReadingIndex readings, Syllables syllables) {
    this.entries = in.ints();
    this.readings = readings;
    this.syllables = syllables;
  }

  int entry(int place) {
    return entries[place];
  }

  /// The first place whose initials are not before these letters.
  int from(CharSequence letters, int start, int end) {
    int from = 0;
    int to = entries.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (compare(entries[middle], letters, start, end) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  boolean matches(int place, CharSequence letters, int start, int end) {
    return place < entries.length && compare(entries[place], letters, start, end) == 0;
  }

  private int compare(int entry, CharSequence letters, int start, int end) {
    int length = readings.length(entry);
    for (int i = 0; i < Math.min(length, end - start); i++) {
      int difference =
          syllables.text(readings.syllable(entry, i)).charAt(0) - letters.charAt(start + i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - (end - start);
  }
}
