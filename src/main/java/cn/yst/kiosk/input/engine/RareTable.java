package cn.yst.kiosk.input.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Looks up characters that are hard to reach by reading alone: by what two of their parts are
/// called, in any order, and by their strokes.
final class RareTable {
  private static final char ANY = '*';
  private static final int MOST = 400;

  private final int[] keys;
  private final int[] byParts;
  private final int[] written;
  private final int[] strokeStarts;
  private final String strokes;
  private final Syllables syllables;
  private final CharacterTable characters;

  RareTable(PackedReader in, Syllables syllables, CharacterTable characters) {
    keys = in.ints();
    byParts = in.ints();
    written = in.ints();
    strokeStarts = PackedReader.starts(in.bytes());
    strokes = in.text();
    this.syllables = syllables;
    this.characters = characters;
  }

  /// Characters for syllables with spaces between: of two parts first, then of the first syllable.
  List<String> read(String reading) {
    String[] typed = reading.split(" ", -1);
    Set<String> found = new LinkedHashSet<>();
    if (typed.length == 2) {
      ofParts(syllables.number(typed[0]), syllables.number(typed[1]), found);
    }
    int first = syllables.number(typed[0]);
    if (first >= 0) {
      characters.of(first).forEach(c -> found.add(Character.toString(c)));
    }
    return List.copyOf(found);
  }

  private void ofParts(int one, int other, Set<String> to) {
    if (one < 0 || other < 0) {
      return;
    }
    int key = Math.min(one, other) << 16 | Math.max(one, other);
    int from = 0;
    int end = keys.length;
    while (from < end) {
      int middle = (from + end) >>> 1;
      if (keys[middle] < key) {
        from = middle + 1;
      } else {
        end = middle;
      }
    }
    for (int i = from; i < keys.length && keys[i] == key; i++) {
      to.add(Character.toString(byParts[i]));
    }
  }

  /// Characters whose first strokes are these; whole ones first, the more used before the others.
  List<String> written(String pattern) {
    List<String> whole = new ArrayList<>();
    List<String> begun = new ArrayList<>();
    for (int i = 0; i < written.length && !pattern.isEmpty(); i++) {
      int length = strokeStarts[i + 1] - strokeStarts[i];
      if (begins(i, length, pattern)) {
        (length == pattern.length() ? whole : begun).add(Character.toString(written[i]));
      }
    }
    whole.addAll(begun);
    return whole.subList(0, Math.min(MOST, whole.size()));
  }

  private boolean begins(int character, int length, String pattern) {
    if (length < pattern.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      char wanted = pattern.charAt(i);
      if (wanted != ANY && wanted != strokes.charAt(strokeStarts[character] + i)) {
        return false;
      }
    }
    return true;
  }
}
