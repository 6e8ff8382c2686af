package cn.yst.kiosk.input.engine;

import java.util.ArrayList;
import java.util.List;

/// Splits letters into as few syllables as possible, for showing.
final class Spelling {
  private static final int LONGEST = 6;

  /// What a stretch costs that is no syllable: more than any number of syllables it could save.
  private static final int BROKEN = 100;

  private Spelling() {}

  static String split(CharSequence letters, Syllables syllables) {
    int end = letters.length();
    int[] cost = new int[end + 1];
    int[] from = new int[end + 1];
    for (int to = 1; to <= end; to++) {
      cost[to] = Integer.MAX_VALUE;
      for (int start = Math.max(0, to - LONGEST); start < to; start++) {
        String part = letters.subSequence(start, to).toString();
        int price = price(part, to == end, syllables);
        if (price > 0 && cost[start] + price < cost[to]) {
          cost[to] = cost[start] + price;
          from[to] = start;
        }
      }
    }
    List<String> parts = new ArrayList<>();
    for (int to = end; to > 0; to = from[to]) {
      parts.addFirst(letters.subSequence(from[to], to).toString());
    }
    return String.join(" ", parts);
  }

  private static int price(String part, boolean last, Syllables syllables) {
    if (syllables.number(part) >= 0) {
      return 2;
    }
    if (last && syllables.isPrefix(part)) {
      return 3;
    }
    return part.length() == 1 || Letters.isInitial(part) ? BROKEN : 0;
  }
}
