package cn.yst.kiosk.input.bench;

import cn.yst.kiosk.input.engine.Field;
import java.util.List;
import java.util.Locale;

/// What is wanted of a set, in percent.
///
/// @param first lines whose first proposal is right
/// @param five lines with the right one among five
/// @param ten the same among ten
/// @param characters characters that the first proposal has right; 0 where nobody asks
/// @param floor whether the best of the other engines has to be beaten, too
record Goal(double first, double five, double ten, double characters, boolean floor) {
  /// Processor milliseconds of a key: on average, of 99 in a hundred keys, of any.
  private static final double MEAN = 2;

  private static final double MOST_OF_ALL = 10;
  private static final double ANY = 50;

  static Goal of(Field field) {
    return switch (field) {
      case PERSON -> new Goal(45, 76, 84, 75, true);
      case ENTERPRISE -> new Goal(26, 50, 52, 90, true);
      case TEXT -> new Goal(58, 80, 84, 91, true);
      case INITIALS -> new Goal(20, 46, 59, 0, false);
    };
  }

  /// Says cell by cell whether it is met.
  String judge(List<TestLine> lines, Measured ours) {
    return String.format(
        Locale.ROOT,
        "first %s, in 5 %s, in 10 %s%s; mean %s, 99 %% %s, most %s",
        atLeast(first, ours.right(lines, 1)),
        atLeast(five, ours.right(lines, 5)),
        atLeast(ten, ours.right(lines, 10)),
        characters == 0 ? "" : ", char " + atLeast(characters, ours.characters(lines)),
        atMost(MEAN, ours.mean()),
        atMost(MOST_OF_ALL, ours.quantile(0.99)),
        atMost(ANY, ours.quantile(1)));
  }

  /// Says whether the best of the others is beaten.
  String judgeFloor(List<TestLine> lines, Measured ours, List<Measured> others) {
    return String.format(
        Locale.ROOT,
        "first %s, in 5 %s",
        above(best(lines, others, 1), ours.right(lines, 1)),
        above(best(lines, others, 5), ours.right(lines, 5)));
  }

  private static double best(List<TestLine> lines, List<Measured> others, int first) {
    return others.stream().mapToDouble(other -> other.right(lines, first)).max().orElse(0);
  }

  static String atLeast(double goal, double value) {
    return String.format(Locale.ROOT, ">= %.0f %s", goal, value >= goal ? "met" : "MISSED");
  }

  static String atMost(double goal, double value) {
    return String.format(Locale.ROOT, "<= %.0f %s", goal, value <= goal ? "met" : "MISSED");
  }

  private static String above(double floor, double value) {
    return String.format(Locale.ROOT, "> %.1f %s", floor, value > floor ? "met" : "MISSED");
  }
}
