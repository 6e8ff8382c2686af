package cn.yst.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Prints figures, one to a line: what was measured, how often, and what came out.
///
/// @param wanted how often to repeat, if the command says so
public record Report(OptionalInt wanted) {
  /// How often to repeat.
  ///
  /// @param usual unless the command says otherwise
  public int rounds(int usual) {
    return wanted.orElse(usual);
  }

  /// A remark about how the following figures were made.
  public void note(String text) {
    System.out.println("  # " + text);
  }

  /// Times that somebody waited.
  ///
  /// @param nanos one for each round, in nanoseconds
  public void times(String what, List<Long> nanos) {
    values(what, "ms", nanos.stream().map(n -> n / 1e6).toList());
  }

  /// Values of any unit.
  public void values(String what, String unit, List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0) {
      System.out.printf("  %-44s nothing measured%n", what);
      return;
    }
    System.out.printf(
        Locale.ROOT,
        "  %-44s n=%-4d p50 %9.1f  p95 %9.1f  p99 %9.1f  max %9.1f %s%n",
        what,
        sorted.length,
        at(sorted, 50),
        at(sorted, 95),
        at(sorted, 99),
        sorted[sorted.length - 1],
        unit);
  }

  /// The smallest value that is not below so many percent of all.
  private static double at(double[] sorted, int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
    return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
  }

  /// The machine, so far as it says what a figure is worth.
  static String machine() {
    return "%d processors, %s %s, Java %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.version());
  }

  @Override
  public String toString() {
    return "Report" + Arrays.toString(wanted.stream().toArray());
  }
}
