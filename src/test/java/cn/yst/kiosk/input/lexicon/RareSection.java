package cn.yst.kiosk.input.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Characters by the readings of two parts, and by their strokes; the more used ones first.
final class RareSection {
  private record ByParts(int key, int character) {}

  private final PackedFile file;
  private final Parts parts;
  private final Function<List<String>, List<Integer>> numbers;
  private final Map<Integer, String> strokes;
  private final Comparator<Integer> order;

  RareSection(
      PackedFile file,
      Parts parts,
      Function<List<String>, List<Integer>> numbers,
      Comparator<Integer> order) {
    this.file = file;
    this.parts = parts;
    this.numbers = numbers;
    this.strokes = new Writing(parts.ways()).strokes();
    this.order = order;
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
    pairs.sort(Comparator.comparingInt(ByParts::key).thenComparing(ByParts::character, order));
    file.ints(pairs.stream().map(ByParts::key).toList());
    file.ints(pairs.stream().map(ByParts::character).toList());
    List<Integer> written = new ArrayList<>(strokes.keySet());
    written.sort(order);
    StringBuilder all = new StringBuilder();
    List<Integer> lengths = new ArrayList<>();
    for (int character : written) {
      String own = strokes.getOrDefault(character, "");
      all.append(own);
      lengths.add(Math.min(own.length(), 127));
      all.setLength(all.length() - Math.max(0, own.length() - 127));
    }
    file.ints(written);
    file.bytes(lengths);
    file.text(all.toString());
    System.out.printf("%,d pairs of parts, %,d written characters%n", pairs.size(), written.size());
  }
}
