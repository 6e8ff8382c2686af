package cn.yst.kiosk.device.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Two pseudo-terminals joined back to back: what is written into one comes out of the other.
public final class PtyPair implements AutoCloseable {
  private final Path directory;
  private final Process socat;

  public PtyPair() throws IOException, InterruptedException {
    directory = Files.createTempDirectory("pty");
    socat =
        new ProcessBuilder(
                "socat", "pty,raw,echo=0,link=" + device(), "pty,raw,echo=0,link=" + host())
            .inheritIO()
            .start();
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!Files.exists(Path.of(device())) || !Files.exists(Path.of(host()))) {
      if (!socat.isAlive() || System.nanoTime() - end > 0) {
        throw new IOException("socat made no pair");
      }
      Thread.onSpinWait();
    }
  }

  /// The end for the simulated device.
  public String device() {
    return directory.resolve("device").toString();
  }

  /// The end for the driver.
  public String host() {
    return directory.resolve("host").toString();
  }

  /// Pulls the cable: both ends vanish.
  @Override
  public void close() {
    socat.destroy();
    try {
      if (!socat.waitFor(10, TimeUnit.SECONDS)) {
        socat.destroyForcibly();
      }
      Files.deleteIfExists(Path.of(device()));
      Files.deleteIfExists(Path.of(host()));
      Files.deleteIfExists(directory);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
