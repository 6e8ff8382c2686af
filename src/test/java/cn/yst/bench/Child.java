package cn.yst.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Another JVM, started as the product is started, whose lines are read as they come.
final class Child implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;

  /// A child that hangs does not hang its parent.
  private static final int LIFE_MINUTES = 10;

  private final long started = System.nanoTime();
  private final Process process;
  private final BufferedReader lines;

  /// @param options of the JVM, beside those of the product
  /// @param environment added to this program's own
  Child(List<String> options, Map<String, String> environment, String main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("bench.jvm", "").trim().split(" +")));
    command.removeIf(String::isEmpty);
    command.addAll(options);
    command.addAll(List.of("-classpath", classPath(main), main));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    process = builder.start();
    Thread.ofVirtual().start(() -> endWithin(LIFE_MINUTES, TimeUnit.MINUTES));
    lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /// The product is started without the classes, and the quiet log, of the tests.
  private static String classPath(String main) {
    String all = System.getProperty("java.class.path");
    return main.startsWith(Child.class.getPackageName())
        ? all
        : Arrays.stream(all.split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));
  }

  /// Reads on until a line contains `part`.
  ///
  /// @return nanoseconds from the start of the process to that line
  /// @throws IOException with what was read if the process ends before
  long await(String part) throws IOException {
    StringBuilder read = new StringBuilder();
    for (String line = line(); line != null; line = line()) {
      if (line.contains(part)) {
        return System.nanoTime() - started;
      }
      read.append(line).append('\n');
    }
    throw new IOException("ended before it said \"" + part + "\":\n" + read);
  }

  /// The next line; null after the last.
  @Nullable String line() throws IOException {
    return lines.readLine();
  }

  /// Processor time it has used, in nanoseconds: tells work from waiting on a machine with
  /// neighbours.
  long worked() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  /// Resident memory in MiB, where the machine tells it.
  double residentMiB() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return Double.NaN;
    }
    try (var all = Files.lines(status)) {
      OptionalLong kib =
          all.filter(l -> l.startsWith("VmRSS:"))
              .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
              .findFirst();
      return kib.orElseThrow() / 1024.0;
    }
  }

  /// Ends it, softly first.
  @Override
  public void close() throws IOException {
    process.destroy();
    endWithin(PATIENCE_SECONDS, TimeUnit.SECONDS);
    lines.close();
  }

  private void endWithin(int time, TimeUnit unit) {
    try {
      if (!process.waitFor(time, unit)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Removes a folder that a child wrote.
  static void erase(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
