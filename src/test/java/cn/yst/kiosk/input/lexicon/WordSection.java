package cn.yst.kiosk.input.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The words, the ways they are typed, and what follows them.
final class WordSection {
  /// Highest weight of the pair counts against the words' own probability.
  private static final double PAIR_SHARE = 0.5;

  /// How quickly a word with many different followers trusts its pair counts less.
  private static final double SPREAD = 1.0;

  /// Words that cost more cannot be typed by their initials.
  private static final int INITIALS_COST = 16_000;

  /// One step of a packed pair cost.
  private static final int STEP = 125;

  private final PackedFile file;
  private final Function<List<String>, List<Integer>> numbers;
  private final Function<List<Integer>, String> initials;
  private final List<Words.Word> words;
  private final Map<String, Integer> wordNumbers = new HashMap<>();

  WordSection(
      PackedFile file,
      Words words,
      Function<List<String>, List<Integer>> numbers,
      Function<List<Integer>, String> initials) {
    this.initials = initials;
    this.file = file;
    this.numbers = numbers;
    this.words = words.all();
    double total = this.words.stream().mapToDouble(w -> w.probability).sum();
    this.words.forEach(w -> w.probability /= total);
    this.words.sort(Comparator.comparingDouble((Words.Word w) -> -w.probability));
    wordNumbers.put(Pairs.EDGE, 0);
    for (int i = 0; i < this.words.size(); i++) {
      wordNumbers.put(this.words.get(i).text, i + 1);
    }
  }

  void write(Pairs pairs) {
    StringBuilder text = new StringBuilder();
    List<Integer> lengths = new ArrayList<>(List.of(0));
    List<Integer> costs = new ArrayList<>(List.of(PackedFile.cost(0.02)));
    for (Words.Word word : words) {
      text.append(word.text);
      lengths.add(word.text.length());
      costs.add(PackedFile.cost(word.probability));
    }
    file.text(text.toString());
    file.bytes(lengths);
    file.shorts(costs);
    List<PackLexicon.Entry> entries = writeEntries();
    writePairs(pairs);
    writeInitials(entries);
  }

  private List<PackLexicon.Entry> writeEntries() {
    List<PackLexicon.Entry> entries = new ArrayList<>();
    for (Words.Word word : words) {
      double all = word.readings.values().stream().mapToDouble(Double::doubleValue).sum();
      word.readings.forEach(
          (reading, weight) -> {
            List<Integer> syllables = numbers.apply(reading);
            if (syllables.stream().allMatch(s -> s >= 0)) {
              entries.add(
                  new PackLexicon.Entry(
                      wordNumbers.getOrDefault(word.text, 0),
                      syllables,
                      PackedFile.cost(word.probability * weight / all)));
            }
          });
    }
    entries.sort(PackLexicon.BY_READING);
    List<Integer> entryWords = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    List<Integer> syllables = new ArrayList<>();
    List<Integer> costs = new ArrayList<>();
    for (PackLexicon.Entry entry : entries) {
      entryWords.add(entry.word());
      lengths.add(entry.syllables().size());
      syllables.addAll(entry.syllables());
      costs.add(entry.cost());
    }
    file.ints(entryWords);
    file.bytes(lengths);
    file.shorts(syllables);
    file.shorts(costs);
    System.out.printf("%,d words, %,d entries%n", words.size(), entries.size());
    return entries;
  }

  private void writeInitials(List<PackLexicon.Entry> entries) {
    List<Integer> frequent = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).cost() < INITIALS_COST) {
        frequent.add(i);
      }
    }
    frequent.sort(
        Comparator.comparing((Integer i) -> initials.apply(entries.get(i).syllables()))
            .thenComparingInt(i -> entries.get(i).cost()));
    file.ints(frequent);
    System.out.printf("%,d words by initials%n", frequent.size());
  }

  private void writePairs(Pairs pairs) {
    List<Integer> rows = new ArrayList<>(List.of(0));
    List<Integer> nexts = new ArrayList<>();
    List<Integer> costs = new ArrayList<>();
    List<Integer> backoffs = new ArrayList<>();
    for (int number = 0; number <= words.size(); number++) {
      Map<String, Double> after =
          pairs.after(number == 0 ? Pairs.EDGE : words.get(number - 1).text);
      double total = after.values().stream().mapToDouble(Double::doubleValue).sum();
      double share = total == 0 ? 0 : PAIR_SHARE * total / (total + SPREAD * after.size());
      TreeMap<Integer, Double> known = new TreeMap<>();
      after.forEach(
          (next, count) -> {
            Integer n = wordNumbers.get(next);
            if (n != null) {
              known.put(n, count);
            }
          });
      known.forEach(
          (next, count) -> {
            double alone = next == 0 ? 0.02 : words.get(next - 1).probability;
            double p = share * count / total + (1 - share) * alone;
            nexts.add(next);
            costs.add(Math.min(255, PackedFile.cost(p) / STEP));
          });
      rows.add(nexts.size());
      backoffs.add(PackedFile.cost(1 - share));
    }
    file.ints(rows);
    file.ints(nexts);
    file.bytes(costs);
    file.shorts(backoffs);
    System.out.printf("%,d pairs%n", nexts.size());
  }
}
