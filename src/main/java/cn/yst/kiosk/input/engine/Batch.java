package cn.yst.kiosk.input.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Measures the engine: reads lines `field<TAB>letters` from standard input (field: person,
/// enterprise, text or initials; letters: joined pinyin without tones, v for ü), types them key by
/// key with the candidates refreshed after each, and prints for every line up to ten candidates
/// separated by tabs. `--latency FILE` also writes the milliseconds of every key, one a line.
public final class Batch {
  private static final int CANDIDATES = 10;

  private final PinyinEngine engine;
  private final List<Double> latencies = new ArrayList<>();

  private Batch(PinyinEngine engine) {
    this.engine = engine;
  }

  /// Runs the measurement.
  ///
  /// @param args nothing, or `--latency FILE`
  /// @throws IOException if a stream or the file fails
  public static void main(String[] args) throws IOException {
    Batch batch = new Batch(PinyinEngine.load());
    batch.engine.warmUp();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      in.lines().forEach(line -> out.println(batch.type(line)));
    }
    out.flush();
    if (args.length == 2 && args[0].equals("--latency")) {
      try (var file =
          new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
        batch.latencies.forEach(ms -> file.println(String.format(Locale.ROOT, "%.4f", ms)));
      }
    }
  }

  private String type(String line) {
    String[] parts = line.strip().split("\t", -1);
    if (parts.length != 2) {
      return "";
    }
    Composition composition = engine.compose(field(parts[0]), false);
    List<Candidate> candidates = List.of();
    for (int i = 0; i < parts[1].length(); i++) {
      long start = System.nanoTime();
      composition.type(parts[1].charAt(i));
      candidates = composition.whole(CANDIDATES);
      latencies.add((System.nanoTime() - start) / 1e6);
    }
    return candidates.stream().map(Candidate::text).collect(Collectors.joining("\t"));
  }

  private static Field field(String name) {
    return switch (name) {
      case "person" -> Field.PERSON;
      case "enterprise" -> Field.ENTERPRISE;
      case "initials" -> Field.INITIALS;
      default -> Field.TEXT;
    };
  }
}
