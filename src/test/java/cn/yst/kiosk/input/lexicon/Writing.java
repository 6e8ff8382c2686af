package cn.yst.kiosk.input.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The strokes of characters: as listed, else those of their parts one after another.
final class Writing {
  private static final Set<Integer> WRITTEN_LAST = Set.of((int) '辶', (int) '辵', (int) '廴');

  /// The last stroke of these closes the character.
  private static final Set<Integer> AROUND = Set.of((int) '匚', (int) '匸', (int) '囗');

  /// Where a character is listed with a part both as it stands alone and as it is written beside
  /// others, the latter is meant: 亻, not 人.
  private static final String BESIDE = "亻氵扌忄犭纟钅饣礻衤艹讠阝牜刂灬丬攵户罒辶";

  /// Parts are made of parts, no deeper than this.
  private static final int DEEPEST = 4;

  private final Map<Integer, String> strokes = new LinkedHashMap<>();
  private final Map<Integer, String> atTheBeginning = new HashMap<>();

  /// @param parts of characters, one or more ways for each
  Writing(Map<Integer, List<int[]>> parts) {
    for (String list : new String[] {"strokes.txt", "own-strokes.txt"}) {
      for (String line : Lists.own(list)) {
        String[] columns = line.split("\t", -1);
        strokes.put(columns[0].codePointAt(0), columns[1]);
        if (columns.length > 2) {
          atTheBeginning.put(columns[0].codePointAt(0), columns[2]);
        }
      }
    }
    for (int round = 0; round < DEEPEST; round++) {
      parts.forEach(
          (character, ways) -> {
            if (!strokes.containsKey(character)) {
              ways.stream()
                  .sorted(Comparator.comparingLong(Writing::alone))
                  .filter(way -> java.util.Arrays.stream(way).allMatch(strokes::containsKey))
                  .findFirst()
                  .ifPresent(way -> strokes.put(character, write(way)));
            }
          });
    }
  }

  private static long alone(int[] way) {
    return -java.util.Arrays.stream(way).filter(part -> BESIDE.indexOf(part) >= 0).count();
  }

  private String write(int[] way) {
    StringBuilder written = new StringBuilder();
    StringBuilder last = new StringBuilder();
    for (int i = 0; i < way.length; i++) {
      String own = strokes.getOrDefault(way[i], "");
      if (WRITTEN_LAST.contains(way[i])) {
        last.append(own);
      } else if (i == 0 && AROUND.contains(way[i])) {
        written.append(own, 0, own.length() - 1);
        last.append(own.substring(own.length() - 1));
      } else {
        written.append(i == 0 ? atTheBeginning.getOrDefault(way[i], own) : own);
      }
    }
    return written.append(last).toString();
  }

  /// Strokes of all characters that can be written, as digits from 1 to 5.
  Map<Integer, String> strokes() {
    return strokes;
  }
}
