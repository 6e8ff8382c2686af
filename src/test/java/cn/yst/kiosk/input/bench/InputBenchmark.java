package cn.yst.kiosk.input.bench;

import cn.yst.kiosk.input.engine.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Prints what every engine does with every development set, and which goals ours meets.
final class InputBenchmark {
  private static final double MOST_LOAD = 1_000;
  private static final double MOST_MEMORY = 48;

  private InputBenchmark() {}

  /// Runs the comparison.
  ///
  /// @param args the folder of the drivers' sources, a folder to work in
  public static void main(String[] args) throws IOException, InterruptedException {
    Path sources = Path.of(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    OurEngine ours = new OurEngine();
    List<Contender> peers = new ArrayList<>();
    Peer.rime(sources, folder).ifPresent(peers::add);
    Peer.libpinyin(sources, folder).ifPresent(peers::add);
    List<Contender> contenders = new ArrayList<>(List.of(ours, ours.exact()));
    contenders.addAll(peers);
    System.out.printf(
        Locale.ROOT,
        "%-11s %-10s %6s %6s %6s %6s   %s%n",
        "set",
        "engine",
        "first",
        "in 5",
        "in 10",
        "char",
        "ms a key: mean, 99 %, most");
    for (Field field : Field.values()) {
      compare(field, contenders, peers);
    }
    for (Contender contender : contenders) {
      System.out.printf(
          Locale.ROOT,
          "%-10s load %.0f ms, memory %.1f MB%n",
          contender.name(),
          contender.loadMilliseconds(),
          contender.megabytes());
    }
    System.out.printf(
        "goal       load ms %s, memory MB %s%n",
        Goal.atMost(MOST_LOAD, ours.loadMilliseconds()),
        Goal.atMost(MOST_MEMORY, ours.megabytes()));
  }

  private static void compare(Field field, List<Contender> contenders, List<Contender> peers)
      throws IOException, InterruptedException {
    String set = field.name().toLowerCase(Locale.ROOT);
    List<TestLine> lines = TestLine.of(field);
    Map<Contender, Measured> all = new LinkedHashMap<>();
    for (Contender contender : contenders) {
      Measured measured = contender.type(lines);
      all.put(contender, measured);
      System.out.printf(
          Locale.ROOT,
          "%-11s %-10s %6.1f %6.1f %6.1f %6.1f   %.2f %.2f %.2f%n",
          set,
          contender.name(),
          measured.right(lines, 1),
          measured.right(lines, 5),
          measured.right(lines, 10),
          measured.characters(lines),
          measured.mean(),
          measured.quantile(0.99),
          measured.quantile(1));
    }
    Goal goal = Goal.of(field);
    Measured ours = all.values().iterator().next();
    System.out.printf("%-11s goal       %s%n", set, goal.judge(lines, ours));
    List<Measured> others = peers.stream().map(all::get).filter(Objects::nonNull).toList();
    if (goal.floor() && !others.isEmpty()) {
      System.out.printf("%-11s floor      %s%n", set, goal.judgeFloor(lines, ours, others));
    }
  }
}
