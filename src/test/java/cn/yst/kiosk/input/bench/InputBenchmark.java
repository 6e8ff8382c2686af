package cn.yst.kiosk.input.bench;

import cn.yst.kiosk.input.engine.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints what every engine does with every development set.
final class InputBenchmark {
  private InputBenchmark() {}

  /// Runs the comparison.
  ///
  /// @param args the folder of the drivers' sources, a folder to work in
  public static void main(String[] args) throws IOException, InterruptedException {
    Path sources = Path.of(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    List<Contender> contenders = new ArrayList<>(List.of(new OurEngine()));
    Peer.rime(sources, folder).ifPresent(contenders::add);
    Peer.libpinyin(sources, folder).ifPresent(contenders::add);
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
      List<TestLine> lines = TestLine.of(field);
      for (Contender contender : contenders) {
        Measured measured = contender.type(lines);
        System.out.printf(
            Locale.ROOT,
            "%-11s %-10s %6.1f %6.1f %6.1f %6.1f   %.2f %.2f %.2f%n",
            field.name().toLowerCase(Locale.ROOT),
            contender.name(),
            measured.right(lines, 1),
            measured.right(lines, 5),
            measured.right(lines, 10),
            measured.characters(lines),
            measured.mean(),
            measured.quantile(0.99),
            measured.quantile(1));
      }
    }
    for (Contender contender : contenders) {
      System.out.printf(
          Locale.ROOT,
          "%-10s load %.0f ms, memory %.1f MB%n",
          contender.name(),
          contender.loadMilliseconds(),
          contender.megabytes());
    }
  }
}
