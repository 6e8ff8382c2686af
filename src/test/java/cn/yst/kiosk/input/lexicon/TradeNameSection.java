package cn.yst.kiosk.input.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/// Whole trade names that some enterprise bears. The list says of each only that it exists, so
/// that the pairs of its characters weigh it, by the root of their probability: a name that is
/// known is likelier than its pairs say, and more so the rarer they are.
final class TradeNameSection {
  private record Name(String text, List<Integer> syllables, double weight) {}

  private final PackedFile file;
  private final Readings readings;
  private final Function<List<String>, List<Integer>> numbers;
  private final Map<String, Integer> symbols;
  private final ToDoubleBiFunction<String, String> probability;

  TradeNameSection(
      PackedFile file,
      Readings readings,
      Function<List<String>, List<Integer>> numbers,
      Map<String, Integer> symbols,
      ToDoubleBiFunction<String, String> probability) {
    this.file = file;
    this.readings = readings;
    this.numbers = numbers;
    this.symbols = symbols;
    this.probability = probability;
  }

  void write() {
    List<Name> names = new ArrayList<>();
    for (String text : Lists.gzipped("trade-names.txt.gz")) {
      if (!text.startsWith("#") && text.codePoints().allMatch(this::isTyped)) {
        readings
            .ofWord(text)
            .ifPresent(r -> names.add(new Name(text, numbers.apply(r), weight(text))));
      }
    }
    double total = names.stream().mapToDouble(Name::weight).sum();
    names.sort(
        (a, b) -> {
          int order = PackLexicon.compare(a.syllables(), b.syllables());
          return order != 0 ? order : Double.compare(b.weight(), a.weight());
        });
    List<Integer> lengths = new ArrayList<>();
    List<Integer> syllables = new ArrayList<>();
    List<Integer> characters = new ArrayList<>();
    List<Integer> costs = new ArrayList<>();
    for (Name name : names) {
      lengths.add(name.syllables().size());
      syllables.addAll(name.syllables());
      name.text()
          .codePoints()
          .forEach(c -> characters.add(symbols.getOrDefault(Character.toString(c), 0)));
      costs.add(PackedFile.cost(name.weight() / total));
    }
    file.bytes(lengths);
    file.shorts(syllables);
    file.shorts(characters);
    file.shorts(costs);
    System.out.printf("%,d trade names%n", names.size());
  }

  private boolean isTyped(int codePoint) {
    return symbols.containsKey(Character.toString(codePoint));
  }

  private double weight(String text) {
    double all = 1;
    String before = TradeSection.START;
    for (int c : text.codePoints().toArray()) {
      String next = Character.toString(c);
      all *= probability.applyAsDouble(before, next);
      before = next;
    }
    return Math.sqrt(all * probability.applyAsDouble(before, TradeSection.END));
  }
}
