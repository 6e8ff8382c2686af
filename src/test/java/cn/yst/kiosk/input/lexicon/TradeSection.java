package cn.yst.kiosk.input.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The characters of trade names with what follows them, and the fixed parts around them.
final class TradeSection {
  /// How much pair counts weigh against single characters, at most.
  private static final double PAIR_SHARE = 0.95;

  private static final double SPREAD = 0.6;
  private static final int STEP = 125;

  /// What trade names are made of begins and ends with these.
  static final String START = "^";

  static final String END = "$";

  private record Part(List<Integer> syllables, String text, int kind, int cost) {}

  private final PackedFile file;
  private final Readings readings;
  private final Places places;
  private final Function<List<String>, List<Integer>> numbers;
  private final Map<String, Integer> symbols = new LinkedHashMap<>();
  private final Map<String, Map<String, Double>> pairs = new HashMap<>();
  private final Map<String, Double> alone = new HashMap<>();

  TradeSection(
      PackedFile file,
      Readings readings,
      Places places,
      Function<List<String>, List<Integer>> numbers) {
    this.file = file;
    this.readings = readings;
    this.places = places;
    this.numbers = numbers;
    symbols.put(START, 0);
    symbols.put(END, 1);
    for (String line : Lists.gzipped("trade-name-bigrams.tsv.gz")) {
      String[] parts = line.split("\t", -1);
      if (line.startsWith("#") || parts.length != 2) {
        continue;
      }
      int cut = parts[0].offsetByCodePoints(0, 1);
      String before = parts[0].substring(0, cut);
      String after = parts[0].substring(cut);
      if (isTyped(before) && isTyped(after)) {
        double count = Double.parseDouble(parts[1]);
        pairs.computeIfAbsent(before, b -> new HashMap<>()).merge(after, count, Double::sum);
        alone.merge(after, count, Double::sum);
        symbols.putIfAbsent(before, symbols.size());
        symbols.putIfAbsent(after, symbols.size());
      }
    }
    double total = alone.values().stream().mapToDouble(Double::doubleValue).sum();
    alone.replaceAll((text, count) -> count / total);
  }

  private boolean isTyped(String symbol) {
    return symbol.equals(START)
        || symbol.equals(END)
        || readings.characters().containsKey(symbol.codePointAt(0));
  }

  void write() {
    file.text(String.join("", symbols.keySet()));
    file.shorts(
        symbols.keySet().stream().map(s -> PackedFile.cost(alone.getOrDefault(s, 1e-9))).toList());
    writeSyllables();
    writePairs();
    writeParts();
    new TradeNameSection(file, readings, numbers, symbols, this::probability).write();
  }

  /// Probability of one symbol behind another.
  private double probability(String symbol, String next) {
    Map<String, Double> after = pairs.getOrDefault(symbol, Map.of());
    double total = after.values().stream().mapToDouble(Double::doubleValue).sum();
    double share = share(after, total);
    double together = total == 0 ? 0 : after.getOrDefault(next, 0.0) / total;
    return share * together + (1 - share) * alone.getOrDefault(next, 1e-9);
  }

  private static double share(Map<String, Double> after, double total) {
    return total == 0 ? 0 : PAIR_SHARE * total / (total + SPREAD * after.size());
  }

  private void writeSyllables() {
    Map<Integer, List<Integer>> bySyllable = new TreeMap<>();
    symbols.forEach(
        (symbol, number) -> {
          if (number > 1) {
            Map<String, Double> known =
                readings.characters().getOrDefault(symbol.codePointAt(0), Map.of());
            double all = known.values().stream().mapToDouble(Double::doubleValue).sum();
            known.forEach(
                (syllable, weight) -> {
                  if (weight / all > 0.02) {
                    bySyllable
                        .computeIfAbsent(
                            numbers.apply(List.of(syllable)).getFirst(), s -> new ArrayList<>())
                        .add(number);
                  }
                });
          }
        });
    List<String> texts = List.copyOf(symbols.keySet());
    List<Integer> rows = new ArrayList<>(List.of(0));
    List<Integer> characters = new ArrayList<>();
    int count = bySyllable.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow() + 1;
    for (int syllable = 0; syllable < count; syllable++) {
      List<Integer> row = bySyllable.getOrDefault(syllable, List.of());
      row.stream()
          .sorted(Comparator.comparingDouble(n -> -alone.getOrDefault(texts.get(n), 0.0)))
          .forEach(characters::add);
      rows.add(characters.size());
    }
    file.ints(rows);
    file.shorts(characters);
  }

  private void writePairs() {
    List<Integer> rows = new ArrayList<>(List.of(0));
    List<Integer> nexts = new ArrayList<>();
    List<Integer> costs = new ArrayList<>();
    List<Integer> backoffs = new ArrayList<>();
    for (String symbol : symbols.keySet()) {
      Map<String, Double> after = pairs.getOrDefault(symbol, Map.of());
      double total = after.values().stream().mapToDouble(Double::doubleValue).sum();
      double share = share(after, total);
      TreeMap<Integer, Integer> row = new TreeMap<>();
      after.forEach(
          (next, n) -> {
            double p = share * n / total + (1 - share) * alone.getOrDefault(next, 1e-9);
            row.put(symbols.get(next), Math.min(255, PackedFile.cost(p) / STEP));
          });
      nexts.addAll(row.keySet());
      costs.addAll(row.values());
      rows.add(nexts.size());
      backoffs.add(PackedFile.cost(1 - share));
    }
    file.ints(rows);
    file.shorts(nexts);
    file.bytes(costs);
    file.shorts(backoffs);
  }

  private void writeParts() {
    List<Part> parts = new ArrayList<>();
    add(parts, places.places, 0);
    add(parts, places.trades, 1);
    add(parts, places.forms, 2);
    add(parts, places.endings, 3);
    parts.sort(
        (a, b) -> {
          int order = PackLexicon.compare(a.syllables(), b.syllables());
          return order != 0 ? order : Integer.compare(a.cost(), b.cost());
        });
    List<Integer> lengths = new ArrayList<>();
    List<Integer> syllables = new ArrayList<>();
    for (Part part : parts) {
      lengths.add(part.syllables().size());
      syllables.addAll(part.syllables());
    }
    file.text(String.join(" ", parts.stream().map(Part::text).toList()));
    file.bytes(lengths);
    file.shorts(syllables);
    file.bytes(parts.stream().map(Part::kind).toList());
    file.shorts(parts.stream().map(Part::cost).toList());
  }

  private void add(List<Part> parts, List<Places.Part> some, int kind) {
    for (Places.Part part : some) {
      parts.add(
          new Part(
              numbers.apply(part.reading()),
              part.text(),
              kind,
              PackedFile.cost(part.probability())));
    }
  }
}
