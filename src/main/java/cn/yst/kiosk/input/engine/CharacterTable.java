package cn.yst.kiosk.input.engine;

import java.util.stream.IntStream;

/// Every character by syllable, the ones that names use most first.
final class CharacterTable {
  private final int[] starts;
  private final int[] characters;

  CharacterTable(PackedReader in) {
    starts = in.ints();
    characters = in.ints();
  }

  /// The characters read as this syllable.
  IntStream of(int syllable) {
    return IntStream.range(starts[syllable], starts[syllable + 1]).map(i -> characters[i]);
  }
}
