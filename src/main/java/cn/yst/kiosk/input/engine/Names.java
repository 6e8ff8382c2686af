package cn.yst.kiosk.input.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Proposes names for a sequence of syllables.
final class Names {
  /// Minus the logarithm of how often a given name has one or two characters, in thousandths.
  private static final int ONE_CHARACTER = 1_700;

  private static final int TWO_CHARACTERS = 200;

  /// The same for two surnames side by side (陈黄淑芬) and for a name that is only begun.
  private static final int TWO_SURNAMES = 7_000;

  /// Share of given names that the list of frequent ones accounts for.
  private static final double FREQUENT_SHARE = 0.25;

  private static final int FREQUENT_COST = (int) (-Math.log(FREQUENT_SHARE) * 1000);
  private static final int COMPOSED_COST = (int) (-Math.log(1 - FREQUENT_SHARE) * 1000);
  private static final int GIVEN_NAMES = 24;

  private final NameTable table;
  private final boolean givenOnly;
  private final Map<Integer, List<Candidate>> known = new HashMap<>();
  private final Map<Integer, List<Candidate>> knownSurnames = new HashMap<>();

  Names(NameTable table, boolean givenOnly) {
    this.table = table;
    this.givenOnly = givenOnly;
  }

  /// Offers the names that these syllables may stand for.
  void offer(int[] syllables, int penalty, int letters, Ranking to) {
    if (givenOnly) {
      if (syllables.length <= 2) {
        combine(List.of(new Candidate("", 0, 0)), given(syllables, 0), penalty, letters, to);
      }
      return;
    }
    for (int length = 1; length <= Math.min(2, syllables.length); length++) {
      List<Candidate> surnames = surnames(syllables, 0, length);
      int rest = syllables.length - length;
      if (rest <= 2) {
        combine(surnames, given(syllables, length), penalty, letters, to);
      } else if (length == 1 && rest == 3) {
        List<Candidate> both = new ArrayList<>();
        Ranking pairs = new Ranking(GIVEN_NAMES);
        combine(surnames, surnames(syllables, 1, 1), TWO_SURNAMES, letters, pairs);
        both.addAll(pairs.best());
        combine(both, given(syllables, 2), penalty, letters, to);
      }
    }
  }

  private static void combine(
      List<Candidate> surnames, List<Candidate> given, int penalty, int letters, Ranking to) {
    for (Candidate surname : surnames) {
      for (Candidate name : given) {
        int cost = surname.cost() + name.cost() + penalty;
        if (cost >= to.limit()) {
          break;
        }
        to.offer(new Candidate(surname.text() + name.text(), letters, cost));
      }
    }
  }

  private List<Candidate> surnames(int[] syllables, int from, int length) {
    int second = length == 1 ? 0 : syllables[from + 1] + 1;
    return knownSurnames.computeIfAbsent(
        (syllables[from] + 1) << 16 | second, key -> look(syllables, from, length));
  }

  private List<Candidate> look(int[] syllables, int from, int length) {
    ReadingIndex index = table.surnameReadings();
    Ranking ranking = new Ranking(GIVEN_NAMES);
    for (int i = 0; i < index.size(); i++) {
      if (index.length(i) == length
          && index.syllable(i, 0) == syllables[from]
          && (length == 1 || index.syllable(i, 1) == syllables[from + 1])) {
        ranking.offer(new Candidate(table.surname(i), 0, table.surnameCost(i)));
      }
    }
    return ranking.best();
  }

  /// Given names for the syllables from `from` on; the empty one if there are none.
  private List<Candidate> given(int[] syllables, int from) {
    int first = from < syllables.length ? syllables[from] + 1 : 0;
    int second = from + 1 < syllables.length ? syllables[from + 1] + 1 : 0;
    return known.computeIfAbsent(first << 16 | second, key -> given(first - 1, second - 1));
  }

  private List<Candidate> given(int first, int second) {
    Ranking ranking = new Ranking(GIVEN_NAMES);
    if (first < 0) {
      ranking.offer(new Candidate("", 0, 0));
    } else if (second < 0) {
      one(first, ranking);
    } else {
      two(first, second, ranking);
    }
    return ranking.best();
  }

  private void one(int syllable, Ranking to) {
    for (int i = table.givenFrom(syllable); i < table.givenTo(syllable); i++) {
      int cost = table.givenCost(i, NameTable.ALONE) + ONE_CHARACTER;
      if (cost < to.limit()) {
        to.offer(new Candidate(Character.toString(table.codePoint(i)), 0, cost));
      }
    }
  }

  private void two(int first, int second, Ranking to) {
    for (int p = table.pairFrom(first, second); table.isPair(p, first, second); p++) {
      to.offer(new Candidate(table.pair(p), 0, table.pairCost(p) + FREQUENT_COST + TWO_CHARACTERS));
    }
    int composed = COMPOSED_COST + TWO_CHARACTERS;
    for (int i = table.givenFrom(first); i < table.givenTo(first); i++) {
      int begin = table.givenCost(i, NameTable.FIRST) + composed;
      if (begin >= to.limit()) {
        continue;
      }
      for (int j = table.givenFrom(second); j < table.givenTo(second); j++) {
        int cost = begin + table.givenCost(j, NameTable.SECOND);
        if (cost < to.limit()) {
          String text =
              Character.toString(table.codePoint(i)) + Character.toString(table.codePoint(j));
          to.offer(new Candidate(text, 0, cost));
        }
      }
    }
  }
}
