package cn.yst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.backend.authorization.Wire;
import cn.yst.backend.page.PageVisitor;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole program in a process of its own, with what `mvn` gives it.
@Timeout(120)
class MainTest {
  private static final int CANNOT_START = 2;

  /// What the operating system calls an end by SIGTERM.
  private static final int TERMINATED = 128 + 15;

  /// No display has this number.
  private static final String DEAD_DISPLAY = ":4099";

  /// Without these the JVM itself warns.
  private static final String QUIET =
      "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow";

  @TempDir private Path folder;

  @Test
  void withoutADisplayItSaysSoInOneLine() throws Exception {
    ProcessBuilder program = program();
    program.environment().remove("DISPLAY");
    assertRefused(program, "yst-kiosk cannot start: no display (DISPLAY is not set)");
  }

  @Test
  void aDisplayThatIsNotThereIsSaidInOneLine() throws Exception {
    ProcessBuilder program = program();
    program.environment().put("DISPLAY", DEAD_DISPLAY);
    assertRefused(
        program,
        "yst-kiosk cannot start: no window can be opened here: GTK 3 or the display is missing");
  }

  @Test
  @RequiresTool("Xvfb")
  void withoutGtkItSaysSoInOneLine() throws Exception {
    Files.createFile(folder.resolve("libgtk-3.so.0")); // found first, and no library
    try (Display display = Display.open()) {
      ProcessBuilder program = program();
      program.environment().put("DISPLAY", display.name());
      program.environment().put("LD_LIBRARY_PATH", folder.toString());
      assertRefused(
          program,
          "yst-kiosk cannot start: no window can be opened here: GTK 3 or the display is missing");
    }
  }

  @Test
  @RequiresTool("Xvfb")
  void itPrintsWhereTheServiceAndTheCompanionAnswerAndEndsSoftly() throws Exception {
    try (Display display = Display.open()) {
      ProcessBuilder program = program().redirectErrorStream(true);
      program.environment().put("DISPLAY", display.name());
      Process process = program.start();
      try {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        String service = address(lines, "  service ", said);
        String pages = address(lines, "  phone pages ", said);
        String companion = address(lines, "  demo companion ", said);
        assertThat(ready(service)).isEqualTo(200);
        assertThat(ready(pages)).isEqualTo(200);
        assertThat(new PageVisitor().open(companion).text()).contains("演示伴侣", "testforapp");
        assertThat(folder.resolve("yst.mv.db")).exists();

        process.toHandle().destroy(); // which, unlike the process's own, leaves its words readable
        lines.lines().forEach(line -> said.append(line).append('\n'));
        assertThat(process.waitFor()).isEqualTo(TERMINATED);
        assertThat(said.toString()).doesNotContain("Exception", "ERROR");
        assertThatThrownBy(() -> ready(service)).isInstanceOf(UncheckedIOException.class);
      } finally {
        process.destroyForcibly();
      }
    }
  }

  private static void assertRefused(ProcessBuilder program, String why) throws Exception {
    Process process = program.redirectErrorStream(true).start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.lines()).containsExactly(why);
    }
    assertThat(process.waitFor()).isEqualTo(CANNOT_START);
  }

  /// Reads on to the line that names this, and takes the address from it.
  private static String address(BufferedReader lines, String named, StringBuilder said)
      throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      if (line.startsWith(named)) {
        return line.substring(named.length()).trim().replaceAll(" .*", "");
      }
    }
    throw new IOException("it ended, and said " + said);
  }

  private static int ready(String origin) {
    return Wire.send(Wire.to(origin + "/health/ready")).statusCode();
  }

  private ProcessBuilder program() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("yst.run-args", QUIET).split(" +")));
    command.addAll(List.of("-classpath", classPath(), "cn.yst.Main"));
    ProcessBuilder program = new ProcessBuilder(command);
    program.environment().put("KIOSK_EMBEDDED_FOLDER", folder.toString());
    return program;
  }

  /// The program is started without the classes, and the quiet log, of the tests.
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /// A display that exists only in memory.
  private record Display(Process server, String name) implements AutoCloseable {
    static Display open() throws IOException {
      Process server =
          new ProcessBuilder(
                  "Xvfb", "-displayfd", "1", "-screen", "0", "1080x1920x24", "-nolisten", "tcp")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Display(server, ":" + server.inputReader(StandardCharsets.US_ASCII).readLine());
    }

    @Override
    public void close() {
      server.destroy();
    }
  }
}
