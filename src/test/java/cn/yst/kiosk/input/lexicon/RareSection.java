package cn.yst.kiosk.input.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Characters by the readings of two parts, and by their strokes; the more used ones first.
final class RareSection {
  private record ByParts(int key, int character) {}

  private final PackedFile file;
  private final Parts parts;
  private final Function<List<String>, List<Integer>> numbers;
  private final ToDoubleFunction<Integer> use;

  RareSection(
      PackedFile file,
      Parts parts,
      Function<List<String>, List<Integer>> numbers,
      ToDoubleFunction<Integer> use) {
    this.file = file;
    this.parts = parts;
    this.numbers = numbers;
    this.use = use;
  }

  void write() {
    List<ByParts> pairs = new ArrayList<>();
    parts
        .pairs()
        .forEach(
            (character, names) -> {
              for (List<String> pair : names) {
                List<Integer> number = numbers.apply(pair);
                if (number.get(0) >= 0 && number.get(1) >= 0) {
                  pairs.add(new ByParts(number.get(0) << 16 | number.get(1), character));
                }
              }
            });
    pairs.sort(
        Comparator.comparingInt(ByParts::key)
            .thenComparingDouble(p -> -use.applyAsDouble(p.character()))
            .thenComparingInt(ByParts::character));
    file.ints(pairs.stream().map(ByParts::key).toList());
    file.ints(pairs.stream().map(ByParts::character).toList());
    List<Integer> written = new ArrayList<>(parts.strokes().keySet());
    written.sort(
        Comparator.comparingDouble((Integer c) -> -use.applyAsDouble(c)).thenComparing(c -> c));
    StringBuilder strokes = new StringBuilder();
    List<Integer> lengths = new ArrayList<>();
    for (int character : written) {
      String own = parts.strokes().getOrDefault(character, "");
      strokes.append(own);
      lengths.add(Math.min(own.length(), 127));
      strokes.setLength(strokes.length() - Math.max(0, own.length() - 127));
    }
    file.ints(written);
    file.bytes(lengths);
    file.text(strokes.toString());
    System.out.printf("%,d pairs of parts, %,d written characters%n", pairs.size(), written.size());
  }
}
