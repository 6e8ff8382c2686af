package cn.yst.kiosk.input.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts of adjacent words, from a news corpus and from sentences of our own.
final class Pairs {
  /// Stands for the start and the end of a sentence.
  static final String EDGE = "";

  /// How often each pair of our own sentences counts.
  private static final double OWN_WEIGHT = 3;

  private static final Set<String> PAUSES =
      Set.of("，", "。", "；", "：", "？", "！", "、", "始##始", "末##末", "“", "”", "（", "）");
  private static final List<String> NUMBERS =
      List.of("一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "几", "百");

  private final Map<String, Map<String, Double>> counts = new HashMap<>();

  Pairs(Segmenter segmenter) {
    for (HanLpData.Pair pair : HanLpData.pairs()) {
      boolean numbered = pair.word().equals("未##数");
      for (String word : numbered ? NUMBERS : List.of(edge(pair.word()))) {
        add(word, edge(pair.next()), numbered ? pair.count() / 10.0 : pair.count());
      }
    }
    for (String sentence : Lists.own("service-sentences.txt")) {
      String before = EDGE;
      for (String word : segmenter.split(sentence)) {
        add(before, word, OWN_WEIGHT);
        before = word;
      }
      add(before, EDGE, OWN_WEIGHT);
    }
  }

  private static String edge(String word) {
    return PAUSES.contains(word) ? EDGE : word;
  }

  private void add(String word, String next, double count) {
    if (!word.contains("##") && !next.contains("##") && !(word.isEmpty() && next.isEmpty())) {
      counts.computeIfAbsent(word, w -> new HashMap<>()).merge(next, count, Double::sum);
    }
  }

  /// What follows a word, with counts.
  Map<String, Double> after(String word) {
    return counts.getOrDefault(word, Map.of());
  }
}
