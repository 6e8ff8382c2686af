package cn.yst.kiosk.input.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes the lexicon. The engine's reader, `Lexicon`, reads the same arrays in the same order.
final class PackLexicon {
  /// A word read in one way.
  ///
  /// @param word number of the word
  /// @param syllables numbers of its syllables
  /// @param cost of the word in this reading
  record Entry(int word, List<Integer> syllables, int cost) {}

  private final List<String> syllables;
  private final Map<String, Integer> syllableNumbers = new HashMap<>();
  private final PackedFile file = new PackedFile();

  private PackLexicon() {
    List<String> simp = Lists.own("pinyin_simp.dict.yaml");
    Readings readings = new Readings(simp);
    Words words = new Words(readings, simp);
    Places places = new Places(readings);
    places.addTo(words);
    NameParts names = new NameParts();
    syllables = List.copyOf(readings.syllables());
    syllables.forEach(s -> syllableNumbers.put(s, syllableNumbers.size()));
    file.text(String.join(" ", syllables));
    new WordSection(file, words, this::numbers, this::initials)
        .write(new Pairs(new Segmenter(words)));
    new NameSection(file, names, readings, this::numbers).write();
    new TradeSection(file, readings, places, this::numbers).write();
    CharacterSection characters = new CharacterSection(file, readings, names, words, this::numbers);
    characters.write();
    new RareSection(file, new Parts(readings), this::numbers, characters.order()).write();
  }

  private List<Integer> numbers(List<String> reading) {
    return reading.stream().map(s -> syllableNumbers.getOrDefault(s, -1)).toList();
  }

  private String initials(List<Integer> reading) {
    return reading.stream()
        .map(s -> syllables.get(s).substring(0, 1))
        .collect(java.util.stream.Collectors.joining());
  }

  /// Packs all lists into the file named by the first argument.
  public static void main(String[] args) throws IOException {
    byte[] packed = new PackLexicon().file.toBytes();
    Files.write(Path.of(args[0]), packed);
    System.out.printf("%s: %,d bytes%n", args[0], packed.length);
  }

  /// Shorter readings before longer ones that start alike, then by cost.
  static final Comparator<Entry> BY_READING =
      (a, b) -> {
        int order = compare(a.syllables(), b.syllables());
        return order != 0 ? order : Integer.compare(a.cost(), b.cost());
      };

  /// Orders readings syllable by syllable, a shorter one before a longer one that starts alike.
  static int compare(List<Integer> a, List<Integer> b) {
    return java.util.Arrays.compare(
        a.stream().mapToInt(Integer::intValue).toArray(),
        b.stream().mapToInt(Integer::intValue).toArray());
  }
}
