package cn.yst.kiosk.input.engine;

import java.util.Arrays;

/// The syllables of Mandarin without tones, numbered in alphabetic order, v for ü.
final class Syllables {
  private static final int LONGEST = 6;

  private final String[] all;

  Syllables(String[] sorted) {
    this.all = sorted;
  }

  int count() {
    return all.length;
  }

  String text(int syllable) {
    return all[syllable];
  }

  /// The number of the syllable that these letters spell, or a negative number.
  int number(String letters) {
    return letters.length() > LONGEST ? -1 : Arrays.binarySearch(all, letters);
  }

  /// The first syllable that starts with these letters, if any does.
  int from(String prefix) {
    int found = Arrays.binarySearch(all, prefix);
    return found >= 0 ? found : -found - 1;
  }

  /// The syllable after the last that starts with these letters; equal to [#from] if none does.
  int to(String prefix) {
    return from(prefix + '~');
  }

  boolean isPrefix(String letters) {
    return letters.length() <= LONGEST && from(letters) < to(letters);
  }
}
