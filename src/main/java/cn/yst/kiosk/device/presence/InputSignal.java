package cn.yst.kiosk.device.presence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// An input of the board that the system shows as a file with `1` or `0` in it, such as
/// `/sys/class/gpio/gpio17/value`.
final class InputSignal implements Signal {
  private final Path file;

  InputSignal(Path file) {
    this.file = file;
  }

  @Override
  public Optional<Boolean> sample() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return switch (in.read()) {
        case '1' -> Optional.of(true);
        case '0' -> Optional.of(false);
        default -> throw new NonsenseException();
      };
    }
  }

  @Override
  public void close() {
    // The file is open only while it is read.
  }
}
