package cn.yst.kiosk.input.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of the language with their probability and readings, mixed from several lists.
final class Words {
  /// How much the second list counts for words that the first has too.
  private static final double SECOND_SHARE = 0.25;

  /// How much a word counts that only the second list has.
  private static final double ONLY_SECOND_SHARE = 0.35;

  /// Probability of a word of a service hall that no list ranks high enough.
  private static final double SERVICE_FLOOR = 2e-5;

  private static final int LEAST_COUNT = 4;
  private static final int LONGEST = 8;

  /// A word with the ways it is read.
  static final class Word {
    final String text;
    double probability;
    final Map<List<String>, Double> readings = new LinkedHashMap<>();

    Word(String text) {
      this.text = text;
    }
  }

  private final Readings readings;
  private final Map<String, Word> words = new LinkedHashMap<>();

  Words(Readings readings, List<String> simp) {
    this.readings = readings;
    addFirst(simp);
    addSecond();
    for (String word : Lists.own("service-words.txt")) {
      atLeast(word, SERVICE_FLOOR);
    }
    List<String> unwanted = Lists.own("unwanted-words.txt");
    words
        .keySet()
        .removeIf(word -> word.length() > 1 && unwanted.stream().anyMatch(word::contains));
  }

  private void addFirst(List<String> simp) {
    double total = 0;
    for (String line : simp) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 3) {
        List<String> reading = List.of(parts[1].split(" ", -1));
        double weight = Double.parseDouble(parts[2]) + 0.5;
        Word word = words.computeIfAbsent(parts[0], Word::new);
        word.probability += weight;
        word.readings.merge(reading, weight, Double::sum);
        total += weight;
      }
    }
    double all = total;
    words.values().forEach(w -> w.probability /= all);
  }

  private void addSecond() {
    Map<String, Double> counts = new HashMap<>();
    double total = 0;
    for (String line : Lists.ofJar("dict.txt")) {
      String[] parts = line.split(" ", -1);
      double count = Double.parseDouble(parts[1]);
      total += count;
      boolean name = parts[2].startsWith("nr") && parts[0].length() > 1;
      if (parts[0].length() <= LONGEST && count >= (name ? 200 : LEAST_COUNT)) {
        counts.put(parts[0], count);
      }
    }
    for (Map.Entry<String, Double> e : counts.entrySet()) {
      double probability = e.getValue() / total;
      Word known = words.get(e.getKey());
      if (known != null) {
        known.probability = known.probability * (1 - SECOND_SHARE) + probability * SECOND_SHARE;
      } else {
        atLeast(e.getKey(), probability * ONLY_SECOND_SHARE);
      }
    }
  }

  /// Makes sure that a word is known, with at least this probability.
  void atLeast(String text, double probability) {
    Word word = words.get(text);
    if (word == null) {
      List<String> reading = readings.ofWord(text).orElse(null);
      if (reading == null) {
        return;
      }
      word = new Word(text);
      word.readings.put(reading, 1.0);
      words.put(text, word);
    }
    word.probability = Math.max(word.probability, probability);
  }

  /// Makes sure that a word can be typed in this way too.
  void read(String text, List<String> reading) {
    atLeast(text, 1e-9);
    Word word = words.get(text);
    if (word != null) {
      word.readings.putIfAbsent(reading, 0.01 * most(word.readings.values()));
    }
  }

  private static double most(Collection<Double> weights) {
    return weights.stream().mapToDouble(Double::doubleValue).max().orElse(1);
  }

  List<Word> all() {
    return new ArrayList<>(words.values());
  }

  @Nullable Word get(String text) {
    return words.get(text);
  }
}
