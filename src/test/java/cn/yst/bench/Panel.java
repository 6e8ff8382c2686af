package cn.yst.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What a child draws on: a panel of 1080×1920 that exists only in memory (Xvfb, and GTK before
/// it), or, where there is no Xvfb, JavaFX's own headless platform.
///
/// @param name as it is printed beside the figures
/// @param options for the JVM
/// @param environment for the JVM
/// @param end takes the panel away
record Panel(String name, List<String> options, Map<String, String> environment, Runnable end)
    implements AutoCloseable {

  static Panel open() throws IOException {
    return onPath("Xvfb") ? virtual() : headless();
  }

  /// Runs a program on a panel, in a JVM of its own, and passes on what it prints.
  ///
  /// @param usualRounds how often it does its work unless the command says otherwise
  static void run(Report report, Class<?> program, int usualRounds) throws IOException {
    String rounds = Integer.toString(report.rounds(usualRounds));
    try (Panel panel = open();
        Child child = new Child(panel.options(), panel.environment(), program.getName(), rounds)) {
      report.note(panel.name());
      for (String line = child.line(); line != null; line = child.line()) {
        System.out.println(line);
      }
    }
  }

  private static Panel headless() {
    return new Panel(
        "headless platform, software rendering",
        List.of("-Dglass.platform=Headless", "-Dprism.order=sw"),
        Map.of(),
        () -> {});
  }

  private static Panel virtual() throws IOException {
    Process server =
        new ProcessBuilder(
                "Xvfb", "-displayfd", "1", "-screen", "0", "1080x1920x24", "-nolisten", "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String number = server.inputReader(StandardCharsets.US_ASCII).readLine();
    if (number == null) {
      throw new IOException("Xvfb did not start");
    }
    return new Panel(
        "Xvfb 1080x1920 with GTK, software rendering",
        List.of("-Dprism.order=sw"),
        Map.of("DISPLAY", ":" + number),
        server::destroy);
  }

  private static boolean onPath(String tool) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  @Override
  public void close() {
    end.run();
  }
}
