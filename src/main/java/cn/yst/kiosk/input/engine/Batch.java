package cn.yst.kiosk.input.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Measures the engine as it ships: reads lines `field<TAB>letters` from standard input (field:
/// person, enterprise, text or initials; letters: joined pinyin without tones, v for ü), types them
/// key by key, does for each key what the keyboard does, and prints for every line up to ten
/// candidates for all its letters, separated by tabs; an empty line for an empty line.
///
/// `--latency FILE` also writes the milliseconds of every key, one a line. `--exact` reads the
/// letters as they are spelt, as `input.southern-sounds = false` does. What it does not understand
/// it refuses with a line on standard error and exit code 2.
public final class Batch {
  private static final int CANDIDATES = 10;
  private static final int REFUSED = 2;

  private final PinyinEngine engine = PinyinEngine.shared();
  private final List<Double> latencies = new ArrayList<>();
  private final boolean fuzzy;

  private static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
      super(message);
    }
  }

  private Batch(boolean fuzzy) {
    this.fuzzy = fuzzy;
  }

  /// Runs the measurement.
  ///
  /// @param args any of `--latency FILE`, `--exact`
  /// @throws IOException if a stream or the file fails
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int code = run(List.of(args), System.in, out, System.err);
    out.flush();
    if (code != 0) {
      System.exit(code);
    }
  }

  /// The same between given streams.
  ///
  /// @return the exit code
  static int run(List<String> args, InputStream lines, PrintStream out, PrintStream err)
      throws IOException {
    boolean exact = false;
    String file = "";
    for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      if (word.equals("--exact")) {
        exact = true;
      } else if (word.equals("--latency") && rest.hasNext()) {
        file = rest.next();
      } else {
        err.println(word + ": want [--exact] [--latency FILE]");
        return REFUSED;
      }
    }
    Batch batch = new Batch(!exact);
    batch.engine.warmUp();
    int number = 0;
    try (var in = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        out.println(batch.type(line.strip()));
      }
    } catch (RefusedException e) {
      err.println("line " + number + ": " + e.getMessage());
      return REFUSED;
    }
    if (!file.isEmpty()) {
      batch.write(Path.of(file));
    }
    return 0;
  }

  private String type(String line) throws RefusedException {
    if (line.isEmpty()) {
      return "";
    }
    String[] parts = line.split("\t", -1);
    if (parts.length != 2) {
      throw new RefusedException("want field<TAB>letters");
    }
    Composition composition = engine.compose(field(parts[0]), fuzzy);
    for (int i = 0; i < parts[1].length(); i++) {
      long start = System.nanoTime();
      composition.type(parts[1].charAt(i));
      composition.candidates();
      composition.reading();
      latencies.add((System.nanoTime() - start) / 1e6);
    }
    return composition.whole(CANDIDATES).stream()
        .map(Candidate::text)
        .collect(Collectors.joining("\t"));
  }

  private static Field field(String name) throws RefusedException {
    return switch (name) {
      case "person" -> Field.PERSON;
      case "enterprise" -> Field.ENTERPRISE;
      case "text" -> Field.TEXT;
      case "initials" -> Field.INITIALS;
      default -> throw new RefusedException("no field is called " + name);
    };
  }

  private void write(Path file) throws IOException {
    try (var to = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      latencies.forEach(ms -> to.println(String.format(Locale.ROOT, "%.4f", ms)));
    }
  }
}
