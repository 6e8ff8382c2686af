package cn.yst.journey;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A [LoneKiosk] as its test sees it: orders go in, answers come out, and all that it says, its log
/// in full included, is kept for the hunt. It can write into one folder only.
final class KioskProcess implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;
  private static final int LAST_WORDS = 4000;

  private final Path folder;
  private final Process process;
  private final BufferedReader lines;
  private final Writer orders;
  private final StringBuilder said = new StringBuilder();

  KioskProcess(Hall hall, Path folder) throws IOException {
    this.folder = folder;
    Path log = folder.resolve("everything.xml");
    Files.writeString(
        log,
        """
        <configuration>
          <appender name="console" class="ch.qos.logback.core.ConsoleAppender">
            <encoder><pattern>%logger - %msg%n%ex</pattern></encoder>
          </appender>
          <logger name="jdk" level="INFO"/>
          <root level="TRACE"><appender-ref ref="console"/></root>
        </configuration>
        """);
    process =
        new ProcessBuilder(
                List.of(
                    tool("java"),
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-Dtestfx.robot=glass",
                    "-XX:+UseSerialGC",
                    "-Xmx512m",
                    "-Dlogback.configurationFile=" + log,
                    "-Djava.io.tmpdir=" + folder,
                    "-Duser.home=" + folder,
                    "-classpath",
                    absolute(System.getProperty("java.class.path")),
                    LoneKiosk.class.getName(),
                    hall.address().issuer()))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    lines = process.inputReader(StandardCharsets.UTF_8);
    orders = process.outputWriter(StandardCharsets.UTF_8);
    hall.enrol(until(LoneKiosk.KEY));
    send("enrolled");
  }

  private static String absolute(String classPath) {
    return String.join(
        File.pathSeparator,
        List.of(classPath.split(File.pathSeparator)).stream()
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private void send(String order) throws IOException {
    orders.write(order + "\n");
    orders.flush();
  }

  /// Reads on to the line that begins so.
  private String until(String beginning) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      if (line.startsWith(beginning)) {
        return line.substring(beginning.length());
      }
    }
    throw new IOException(
        "the kiosk ended, and said " + said.substring(Math.max(0, said.length() - LAST_WORDS)));
  }

  /// Lets the kiosk do something.
  KioskProcess order(String order) throws IOException {
    send(order);
    until(LoneKiosk.DONE);
    return this;
  }

  /// Asks the kiosk for something.
  String ask(String order) throws IOException {
    send(order);
    String answer = until(LoneKiosk.SAYS);
    until(LoneKiosk.DONE);
    return answer;
  }

  /// All it has said until now.
  String said() {
    return said.toString();
  }

  /// Its folder, with every file that it may have written.
  Path folder() {
    return folder;
  }

  /// Its heap after a collection.
  Path heap(String name) throws IOException, InterruptedException {
    Path dump = folder.resolveSibling(name + ".hprof");
    jcmd("GC.run");
    jcmd("GC.heap_dump", "-all=true", "-overwrite=true", dump.toString());
    return dump;
  }

  private void jcmd(String... words) throws IOException, InterruptedException {
    ProcessBuilder command = new ProcessBuilder(tool("jcmd"), Long.toString(process.pid()));
    command.command().addAll(List.of(words));
    Process run = command.redirectErrorStream(true).start();
    String answer = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (run.waitFor() != 0) {
      throw new IOException(answer);
    }
  }

  @Override
  public void close() throws IOException {
    orders.close();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
