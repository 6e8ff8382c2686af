package cn.yst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the program is started with keeps its memory to itself: seen on a program that does
/// nothing but wait.
@EnabledOnOs(OS.LINUX)
class PrivateArgsTest {
  @TempDir private Path folder;

  @Test
  void nobodyLooksIntoARunningProgramAndACrashLeavesNothingOnDisk() throws Exception {
    Process program = start();
    Path report = Path.of("/dev/shm/yst_hs_err_pid" + program.pid() + ".log");
    try {
      program.inputReader(StandardCharsets.UTF_8).readLine();
      String pid = Long.toString(program.pid());
      assertThat(run(tool("jcmd"), pid, "VM.version")).as("attached").isNotZero();
      assertThat(run("kill", "-SEGV", pid)).isZero();
      program.waitFor();
      assertThat(Files.exists(report)).as("the report of the crash is in memory").isTrue();
      try (var left = Files.list(folder)) {
        assertThat(left.filter(file -> !file.endsWith("said"))).isEmpty();
      }
    } finally {
      program.destroyForcibly().waitFor();
      Files.deleteIfExists(report);
    }
  }

  /// The small web server of the JDK says a line when it is there, and then waits.
  private Process start() throws IOException {
    List<String> command = new ArrayList<>(List.of(tool("java")));
    command.addAll(List.of(privateArgs().split(" ")));
    command.addAll(List.of("-m", "jdk.httpserver", "-b", "127.0.0.1", "-p", "0"));
    return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
  }

  private static String privateArgs() throws IOException {
    Matcher found =
        Pattern.compile("<private.args>(.*)</private.args>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start()
        .waitFor();
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}
