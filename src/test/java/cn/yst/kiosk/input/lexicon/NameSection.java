package cn.yst.kiosk.input.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Surnames, characters of given names by syllable, and frequent given names.
final class NameSection {
  /// Probability of a character that no list has as part of a given name.
  private static final double UNSEEN = 2e-7;

  /// How much of a character's weight its general frequency gives, where names are counted.
  private static final double GENERAL_SHARE = 0.03;

  private record Given(int codePoint, int first, int second, int single) {}

  private record Pair(List<Integer> syllables, String text, int cost) {}

  private final PackedFile file;
  private final NameParts names;
  private final Readings readings;
  private final Function<List<String>, List<Integer>> numbers;

  NameSection(
      PackedFile file,
      NameParts names,
      Readings readings,
      Function<List<String>, List<Integer>> numbers) {
    this.file = file;
    this.names = names;
    this.readings = readings;
    this.numbers = numbers;
  }

  void write() {
    writeSurnames();
    writeGiven();
    writePairs();
  }

  private void writeSurnames() {
    List<String> texts = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    List<Integer> syllables = new ArrayList<>();
    List<Integer> costs = new ArrayList<>();
    names.surnames.forEach(
        (name, p) -> {
          List<String> reading = names.surnameReadings.get(name);
          List<String> usual = readings.ofWord(name).orElse(null);
          List<List<String>> all = new ArrayList<>();
          if (reading != null) {
            all.add(reading);
          }
          if (usual != null && !all.contains(usual)) {
            all.add(usual);
          }
          for (int i = 0; i < all.size(); i++) {
            List<Integer> typed = numbers.apply(all.get(i));
            texts.add(name);
            lengths.add(typed.size());
            syllables.addAll(typed);
            costs.add(PackedFile.cost(p * (i == 0 ? 1 : 0.05)));
          }
        });
    file.text(String.join(" ", texts));
    file.bytes(lengths);
    file.shorts(syllables);
    file.shorts(costs);
  }

  private void writeGiven() {
    Map<Integer, List<Given>> bySyllable = new HashMap<>();
    double general =
        readings.characters().values().stream()
            .flatMap(r -> r.values().stream())
            .mapToDouble(Double::doubleValue)
            .sum();
    readings
        .characters()
        .forEach(
            (codePoint, known) -> {
              double all = known.values().stream().mapToDouble(Double::doubleValue).sum();
              String text = Character.toString(codePoint);
              known.forEach(
                  (syllable, weight) -> {
                    double floor =
                        UNSEEN * weight / (weight + 3) + GENERAL_SHARE * weight / general;
                    double share = Math.max(0.02, weight / all);
                    bySyllable
                        .computeIfAbsent(
                            numbers.apply(List.of(syllable)).getFirst(), s -> new ArrayList<>())
                        .add(
                            new Given(
                                codePoint,
                                cost(names.first, text, share, floor),
                                cost(names.second, text, share, floor),
                                cost(names.single, text, share, floor)));
                  });
            });
    List<Integer> rows = new ArrayList<>(List.of(0));
    List<Integer> characters = new ArrayList<>();
    List<Integer> costs = new ArrayList<>();
    int count = bySyllable.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow() + 1;
    for (int syllable = 0; syllable < count; syllable++) {
      List<Given> given = bySyllable.getOrDefault(syllable, List.of());
      given.stream()
          .sorted(
              Comparator.comparingInt(g -> Math.min(g.first(), Math.min(g.second(), g.single()))))
          .limit(120)
          .forEach(
              g -> {
                characters.add(g.codePoint());
                costs.add(g.first());
                costs.add(g.second());
                costs.add(g.single());
              });
      rows.add(characters.size());
    }
    file.ints(rows);
    file.ints(characters);
    file.shorts(costs);
  }

  private static int cost(Map<String, Double> counts, String text, double share, double floor) {
    return PackedFile.cost(counts.getOrDefault(text, 0.0) * share + floor);
  }

  private void writePairs() {
    List<Pair> pairs = new ArrayList<>();
    names.pairs.forEach(
        (text, p) ->
            readings
                .ofWord(text)
                .ifPresent(r -> pairs.add(new Pair(numbers.apply(r), text, PackedFile.cost(p)))));
    pairs.sort(
        Comparator.comparingInt((Pair p) -> p.syllables().get(0))
            .thenComparingInt(p -> p.syllables().get(1))
            .thenComparingInt(Pair::cost));
    List<Integer> syllables = new ArrayList<>();
    pairs.forEach(p -> syllables.addAll(p.syllables()));
    file.text(String.join(" ", pairs.stream().map(Pair::text).toList()));
    file.shorts(syllables);
    file.shorts(pairs.stream().map(Pair::cost).toList());
  }
}
