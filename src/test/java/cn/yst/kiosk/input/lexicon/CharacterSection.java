package cn.yst.kiosk.input.lexicon;

import cn.yst.kiosk.ui.GlyphText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Every character by syllable, the ones that names use most first.
final class CharacterSection {
  private final PackedFile file;
  private final Readings readings;
  private final NameParts names;
  private final Words words;
  private final Function<List<String>, List<Integer>> numbers;

  CharacterSection(
      PackedFile file,
      Readings readings,
      NameParts names,
      Words words,
      Function<List<String>, List<Integer>> numbers) {
    this.file = file;
    this.readings = readings;
    this.names = names;
    this.words = words;
    this.numbers = numbers;
  }

  void write() {
    Map<Integer, List<Integer>> bySyllable = new TreeMap<>();
    readings
        .characters()
        .forEach(
            (codePoint, known) ->
                known.forEach(
                    (syllable, weight) ->
                        bySyllable
                            .computeIfAbsent(
                                numbers.apply(List.of(syllable)).getFirst(), s -> new ArrayList<>())
                            .add(codePoint)));
    List<Integer> rows = new ArrayList<>(List.of(0));
    List<Integer> characters = new ArrayList<>();
    int count = bySyllable.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow() + 1;
    for (int syllable = 0; syllable < count; syllable++) {
      bySyllable.getOrDefault(syllable, List.of()).stream()
          .sorted(order())
          .forEach(characters::add);
      rows.add(characters.size());
    }
    file.ints(rows);
    file.ints(characters);
    System.out.printf("%,d readings of characters%n", characters.size());
  }

  /// What no font of ours draws stands last; of the others, what is used most stands first.
  Comparator<Integer> order() {
    return Comparator.comparing((Integer c) -> !GlyphText.draws(Character.toString(c)))
        .thenComparingDouble(c -> -use(c))
        .thenComparing(c -> c);
  }

  /// How much a character is used, in names above all.
  private double use(int codePoint) {
    String text = Character.toString(codePoint);
    Words.Word word = words.get(text);
    return names.surnames.getOrDefault(text, 0.0)
        + names.first.getOrDefault(text, 0.0)
        + names.second.getOrDefault(text, 0.0)
        + names.single.getOrDefault(text, 0.0)
        + (word == null ? 0 : word.probability);
  }
}
