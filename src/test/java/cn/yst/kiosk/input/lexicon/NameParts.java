package cn.yst.kiosk.input.lexicon;

import com.hankcs.hanlp.corpus.tag.NR;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Probabilities of surnames and given names, mixed from a news corpus, whose names are those of
/// officials and the elder, and from lists of our own for names of all ages.
final class NameParts {
  /// How much the surnames of the news corpus weigh against the rank list.
  private static final double CORPUS_SHARE = 0.2;

  /// How much a given name of the news corpus weighs, by the root of its count.
  private static final double CORPUS_NAME = 0.3;

  final Map<String, Double> surnames = new LinkedHashMap<>();
  final Map<String, List<String>> surnameReadings = new HashMap<>();

  /// Characters of given names by the part they play: first or second of two, or alone.
  final Map<String, Double> first = new HashMap<>();

  final Map<String, Double> second = new HashMap<>();
  final Map<String, Double> single = new HashMap<>();
  final Map<String, Double> pairs = new HashMap<>();

  NameParts() {
    Map<String, Double> corpusSurnames = new HashMap<>();
    Map<String, Double> corpusFirst = new HashMap<>();
    Map<String, Double> corpusSecond = new HashMap<>();
    Map<String, Double> corpusSingle = new HashMap<>();
    HanLpData.personRoles(
        (text, roles) -> {
          if (text.codePointCount(0, text.length()) == 1) {
            count(corpusSurnames, text, roles.getFrequency(NR.B));
            count(corpusFirst, text, roles.getFrequency(NR.C));
            count(corpusSecond, text, roles.getFrequency(NR.D));
            count(corpusSingle, text, roles.getFrequency(NR.E));
          } else if (text.length() == 2) {
            count(pairs, text, CORPUS_NAME * Math.sqrt(roles.getFrequency(NR.Z)));
          }
        });
    surnames(corpusSurnames);
    Map<String, Double> anywhere = new HashMap<>();
    add(anywhere, corpusFirst, 0.5);
    add(anywhere, corpusSecond, 0.5);
    Map<String, Double> listed = characters();
    Map<String, Double> listedFirst = new HashMap<>();
    Map<String, Double> listedSecond = new HashMap<>();
    grouped("given-names.txt")
        .forEach(
            (name, weight) -> {
              count(pairs, name, weight);
              count(listedFirst, name.substring(0, 1), weight);
              count(listedSecond, name.substring(1), weight);
            });
    mix(first, corpusFirst, anywhere, listed, listedFirst);
    mix(second, corpusSecond, anywhere, listed, listedSecond);
    List<String> singles = Lists.own("single-given-names.txt");
    Map<String, Double> ranked = new HashMap<>();
    for (int rank = 0; rank < singles.size(); rank++) {
      count(ranked, singles.get(rank), 1.0 / (rank + 12));
    }
    add(single, corpusSingle, 0.35);
    add(single, ranked, 0.45);
    add(single, listed, 0.2);
    normalize(pairs);
  }

  private void surnames(Map<String, Double> corpus) {
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
    normalize(surnames);
  }

  /// The corpus knows which place a character likes, the list which characters people bear.
  private static void mix(
      Map<String, Double> to,
      Map<String, Double> corpus,
      Map<String, Double> anywhere,
      Map<String, Double> listed,
      Map<String, Double> ofNames) {
    add(to, corpus, 0.2);
    add(to, anywhere, 0.2);
    add(to, listed, 0.55);
    add(to, ofNames, 0.05);
  }

  private static Map<String, Double> characters() {
    Map<String, Double> weights = new HashMap<>();
    grouped("given-characters.txt")
        .forEach(
            (group, weight) ->
                group.codePoints().forEach(c -> count(weights, Character.toString(c), weight)));
    return weights;
  }

  /// The lines of a list whose groups begin with a weight.
  private static Map<String, Double> grouped(String name) {
    Map<String, Double> weights = new LinkedHashMap<>();
    double weight = 1;
    for (String line : Lists.own(name)) {
      if (Character.isDigit(line.charAt(0))) {
        weight = Double.parseDouble(line);
      } else {
        weights.merge(line, weight, Double::sum);
      }
    }
    return weights;
  }

  private static void count(Map<String, Double> counts, String text, double by) {
    if (by > 0) {
      counts.merge(text, by, Double::sum);
    }
  }

  /// Adds a distribution with a share of the whole.
  private static void add(Map<String, Double> to, Map<String, Double> counts, double share) {
    double total = counts.values().stream().mapToDouble(Double::doubleValue).sum();
    counts.forEach((text, count) -> count(to, text, share * count / total));
  }

  private static void normalize(Map<String, Double> counts) {
    double total = counts.values().stream().mapToDouble(Double::doubleValue).sum();
    counts.replaceAll((text, count) -> count / total);
  }
}
