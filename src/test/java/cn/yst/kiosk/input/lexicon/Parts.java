package cn.yst.kiosk.input.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What parts characters are made of, and how the parts are called.
final class Parts {
  /// A reading of a part that is rarer than this is not asked for.
  private static final double LEAST_SHARE = 0.05;

  private final Readings readings;
  private final Map<Integer, List<int[]>> parts = new LinkedHashMap<>();
  private final Map<Integer, Set<String>> called = new HashMap<>();

  Parts(Readings readings) {
    this.readings = readings;
    for (String line : Lists.own("parts.txt")) {
      String[] columns = line.split("\t", -1);
      for (int i = 1; i < columns.length; i++) {
        add(columns[0].codePointAt(0), columns[i]);
      }
    }
    for (String line : Lists.ofJar("nlp_chaizi_system.txt")) {
      String[] columns = line.split(" ", -1);
      if (columns.length == 2) {
        for (String way : columns[1].split(",", -1)) {
          add(columns[0].codePointAt(0), way);
        }
      }
    }
    for (String line : Lists.own("part-readings.txt")) {
      String[] columns = line.split("\t", -1);
      called.put(columns[0].codePointAt(0), Set.of(columns[1].split(" ", -1)));
    }
  }

  private void add(int character, String way) {
    int[] some = way.codePoints().toArray();
    if (some.length > 1) {
      parts.computeIfAbsent(character, c -> new ArrayList<>()).add(some);
    }
  }

  /// The parts of every character, in one or more ways.
  Map<Integer, List<int[]>> ways() {
    return parts;
  }

  /// Pairs of syllables that two of the parts of each character are called by.
  Map<Integer, Set<List<String>>> pairs() {
    Map<Integer, Set<List<String>>> pairs = new LinkedHashMap<>();
    parts.forEach(
        (character, ways) -> {
          Set<List<String>> own = pairs.computeIfAbsent(character, c -> new LinkedHashSet<>());
          for (int[] way : ways) {
            for (int i = 0; i < way.length; i++) {
              for (int j = i + 1; j < way.length && way.length <= 3; j++) {
                own.addAll(combinations(way[i], way[j]));
              }
            }
          }
        });
    return pairs;
  }

  private List<List<String>> combinations(int one, int other) {
    List<List<String>> all = new ArrayList<>();
    for (String a : names(one)) {
      for (String b : names(other)) {
        all.add(a.compareTo(b) <= 0 ? List.of(a, b) : List.of(b, a));
      }
    }
    return all;
  }

  private Set<String> names(int part) {
    Set<String> names = new LinkedHashSet<>(called.getOrDefault(part, Set.of()));
    Map<String, Double> known = readings.characters().getOrDefault(part, Map.of());
    double all = known.values().stream().mapToDouble(Double::doubleValue).sum();
    known.forEach(
        (syllable, weight) -> {
          if (weight / all >= LEAST_SHARE) {
            names.add(syllable);
          }
        });
    return names;
  }
}
