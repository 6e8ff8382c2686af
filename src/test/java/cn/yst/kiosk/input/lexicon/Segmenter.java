package cn.yst.kiosk.input.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Splits a sentence into the words whose product of probabilities is greatest.
final class Segmenter {
  private static final int LONGEST = 8;

  private final Words words;

  Segmenter(Words words) {
    this.words = words;
  }

  List<String> split(String sentence) {
    int n = sentence.length();
    double[] cost = new double[n + 1];
    int[] from = new int[n + 1];
    for (int end = 1; end <= n; end++) {
      cost[end] = Double.MAX_VALUE;
      for (int start = Math.max(0, end - LONGEST); start < end; start++) {
        Words.Word word = words.get(sentence.substring(start, end));
        double p = word == null ? end - start == 1 ? 1e-12 : 0 : word.probability;
        if (p > 0 && cost[start] - Math.log(p) < cost[end]) {
          cost[end] = cost[start] - Math.log(p);
          from[end] = start;
        }
      }
    }
    List<String> parts = new ArrayList<>();
    for (int end = n; end > 0; end = from[end]) {
      parts.add(sentence.substring(from[end], end));
    }
    Collections.reverse(parts);
    return parts;
  }
}
