package cn.yst.kiosk.input.lexicon;

import com.hankcs.hanlp.corpus.tag.NR;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Probabilities of surnames and given names.
final class NameParts {
  /// How much the counts of a news corpus weigh against the rank list.
  private static final double CORPUS_SHARE = 0.2;

  final Map<String, Double> surnames = new LinkedHashMap<>();
  final Map<String, List<String>> surnameReadings = new HashMap<>();
  final Map<String, Double> first = new HashMap<>();
  final Map<String, Double> second = new HashMap<>();
  final Map<String, Double> single = new HashMap<>();
  final Map<String, Double> pairs = new HashMap<>();

  NameParts() {
    Map<String, Double> corpus = new HashMap<>();
    HanLpData.personRoles(
        (text, roles) -> {
          if (text.codePointCount(0, text.length()) == 1) {
            count(corpus, text, roles.getFrequency(NR.B));
            count(first, text, roles.getFrequency(NR.C));
            count(second, text, roles.getFrequency(NR.D));
            count(single, text, roles.getFrequency(NR.E));
          }
        });
    for (String line : Lists.own("surnames.txt")) {
      String[] parts = line.split("\t", -1);
      surnames.merge(parts[0], Double.parseDouble(parts[1]), Math::max);
      if (parts.length > 2) {
        surnameReadings.put(parts[0], List.of(parts[2].split(" ", -1)));
      }
    }
    normalize(surnames);
    normalize(corpus);
    corpus.forEach(
        (name, p) -> {
          double mixed = surnames.getOrDefault(name, 0.0) * (1 - CORPUS_SHARE);
          if (mixed > 0 || p > 1e-5) {
            surnames.put(name, mixed + p * CORPUS_SHARE);
          }
        });
    givenNames();
    normalize(surnames);
    normalize(first);
    normalize(second);
    normalize(single);
    normalize(pairs);
  }

  private void givenNames() {
    double weight = 1;
    for (String line : Lists.own("given-names.txt")) {
      if (Character.isDigit(line.charAt(0))) {
        weight = Double.parseDouble(line);
        continue;
      }
      pairs.merge(line, weight, Double::sum);
      count(first, line.substring(0, 1), weight * 6);
      count(second, line.substring(1), weight * 6);
    }
    List<String> singles = Lists.own("single-given-names.txt");
    for (int rank = 0; rank < singles.size(); rank++) {
      count(single, singles.get(rank), 8000.0 / (rank + 12));
      count(first, singles.get(rank), 20);
      count(second, singles.get(rank), 20);
    }
  }

  private static void count(Map<String, Double> counts, String text, double by) {
    if (by > 0) {
      counts.merge(text, by, Double::sum);
    }
  }

  private static void normalize(Map<String, Double> counts) {
    double total = counts.values().stream().mapToDouble(Double::doubleValue).sum();
    counts.replaceAll((text, count) -> count / total);
  }
}
