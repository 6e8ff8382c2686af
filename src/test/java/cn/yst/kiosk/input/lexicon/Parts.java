package cn.yst.kiosk.input.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What parts characters are made of, how the parts are called, and how all of it is written.
final class Parts {
  private static final Set<Integer> WRITTEN_LAST = Set.of((int) '辶', (int) '辵', (int) '廴');

  /// A reading of a part that is rarer than this is not asked for.
  private static final double LEAST_SHARE = 0.05;

  private final Readings readings;
  private final Map<Integer, List<int[]>> parts = new LinkedHashMap<>();
  private final Map<Integer, Set<String>> called = new HashMap<>();
  private final Map<Integer, String> strokes = new LinkedHashMap<>();

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
    for (String line : Lists.own("strokes.txt")) {
      String[] columns = line.split("\t", -1);
      strokes.put(columns[0].codePointAt(0), columns[1]);
    }
    for (int round = 0; round < 3; round++) {
      compose();
    }
  }

  private void add(int character, String way) {
    int[] some = way.codePoints().toArray();
    if (some.length > 1) {
      parts.computeIfAbsent(character, c -> new ArrayList<>()).add(some);
    }
  }

  /// Writes characters whose parts can be written.
  private void compose() {
    parts.forEach(
        (character, ways) -> {
          for (int[] way : ways) {
            StringBuilder written = new StringBuilder();
            StringBuilder last = new StringBuilder();
            boolean known = !strokes.containsKey(character);
            for (int part : way) {
              known &= strokes.containsKey(part);
              (WRITTEN_LAST.contains(part) ? last : written).append(strokes.getOrDefault(part, ""));
            }
            if (known) {
              strokes.put(character, written.append(last).toString());
            }
          }
        });
  }

  /// Strokes of all characters that can be written, as digits from 1 to 5.
  Map<Integer, String> strokes() {
    return strokes;
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
