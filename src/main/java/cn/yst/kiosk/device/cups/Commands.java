package cn.yst.kiosk.device.cups;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a program of the system and says what it printed.
@FunctionalInterface
interface Commands {
  /// The real ones.
  Commands SYSTEM = Commands::process;

  /// Runs to the end.
  ///
  /// @param input what the program reads
  /// @return what it printed, errors included
  /// @throws IOException if it is not there, fails, or takes longer than said
  String run(List<String> command, byte[] input, Duration limit)
      throws IOException, InterruptedException;

  private static String process(List<String> command, byte[] input, Duration limit)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    try {
      try (OutputStream to = process.getOutputStream()) {
        to.write(input);
      }
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException(command.getFirst() + " does not end");
      }
      String said =
          new String(process.getInputStream().readNBytes(64 * 1024), StandardCharsets.UTF_8);
      if (process.exitValue() != 0) {
        throw new IOException(command.getFirst() + " failed");
      }
      return said;
    } finally {
      process.destroyForcibly();
    }
  }
}
