package cn.yst.kiosk.input.bench;

import java.util.List;

/// What one engine did with one set.
///
/// @param answers up to ten proposals for each line
/// @param milliseconds processor time of every key
record Measured(List<List<String>> answers, List<Double> milliseconds) {
  /// Share of lines, in percent, whose text is among the first proposals.
  double right(List<TestLine> lines, int first) {
    int hits = 0;
    for (int i = 0; i < lines.size(); i++) {
      List<String> answer = answers.get(i);
      if (answer.subList(0, Math.min(first, answer.size())).contains(lines.get(i).text())) {
        hits++;
      }
    }
    return 100.0 * hits / lines.size();
  }

  /// Share of characters, in percent, that the first proposal has right.
  double characters(List<TestLine> lines) {
    int right = 0;
    int all = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      List<String> answer = answers.get(i);
      String first = answer.isEmpty() ? "" : answer.getFirst();
      all += text.length();
      right += Math.max(0, text.length() - distance(text, first));
    }
    return 100.0 * right / all;
  }

  /// The milliseconds that this share of the keys do not exceed.
  double quantile(double share) {
    List<Double> sorted = milliseconds.stream().sorted().toList();
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
  }

  double mean() {
    return milliseconds.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        corner = above;
      }
    }
    return row[other.length()];
  }
}
