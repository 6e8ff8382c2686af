package cn.yst.bench;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Runs the benches; see the package.
public final class Benches {
  private static final String SUFFIX = "Bench.class";

  private Benches() {}

  static void main() throws Exception {
    String only = System.getProperty("bench.only", "").toLowerCase(ROOT);
    String rounds = System.getProperty("bench.rounds", "");
    Report report =
        new Report(
            rounds.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(rounds)));
    System.out.println(Report.machine());
    for (String name : names().stream().filter(n -> n.toLowerCase(ROOT).contains(only)).toList()) {
      System.out.println(name);
      Class.forName(Benches.class.getPackageName() + "." + name + "Bench")
          .asSubclass(Bench.class)
          .getDeclaredConstructor()
          .newInstance()
          .measure(report);
    }
    // Toolkits and servers of the benches may have left threads behind.
    System.exit(0);
  }

  /// `StartBench` → `Start`, in the order of their names.
  private static List<String> names() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(Benches.class.getResource("")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(SUFFIX) && !f.equals(SUFFIX))
          .map(f -> f.substring(0, f.length() - SUFFIX.length()))
          .sorted()
          .toList();
    }
  }
}
