package cn.yst.kiosk.device;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;

/// Which devices a kiosk has and where they are plugged in.
///
/// @param checkEvery how often each device is asked how it is; a device that was unplugged is back
///     within this time
public record DeviceConfig(
    CardReader cardReader,
    Scanner scanner,
    Printer printer,
    Presence presence,
    Duration checkEvery) {
  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  /// A screen and nothing else.
  public static DeviceConfig none() {
    return new DeviceConfig(
        new CardReader.None(),
        new Scanner.None(),
        new Printer.None(),
        new Presence.None(),
        TWO_SECONDS);
  }

  /// Everything that a demonstration plays.
  public static DeviceConfig simulated() {
    return new DeviceConfig(
        new CardReader.Simulated(),
        new Scanner.Simulated(),
        new Printer.Simulated(),
        new Presence.Simulated(),
        TWO_SECONDS);
  }

  /// Where a device is plugged in.
  ///
  /// @param name `/dev/ttyUSB0`, `COM3`, `usb:1a86:7523` or `usb:1a86:7523:1-1.4` for a serial
  ///     port; `file:/dev/usb/lp0` for a device file; `tcp://printer.hall.lan:9100` for the network
  /// @param baud bits per second of a serial port, else without meaning
  public record Port(String name, int baud) {
    private static final String NETWORK = "tcp:";

    /// Whether the name can be a port's: a network address has a host and a port.
    public boolean isWellFormed() {
      if (!name.startsWith(NETWORK)) {
        return !name.isBlank();
      }
      try {
        URI address = new URI(name);
        return address.getHost() != null && address.getPort() > 0;
      } catch (URISyntaxException e) {
        return false;
      }
    }
  }

  /// The ID card reader.
  public sealed interface CardReader {
    /// No reader.
    record None() implements CardReader {}

    /// A reader with a SAM_V module.
    record SamV(Port port) implements CardReader {}

    /// A reader that the demo companion plays.
    record Simulated() implements CardReader {}
  }

  /// The scanner for licences and slips.
  public sealed interface Scanner {
    /// No scanner.
    record None() implements Scanner {}

    /// A scanner in serial mode.
    record Serial(Port port) implements Scanner {}

    /// A scanner that plays keyboard.
    ///
    /// @param prefix what it types before each code, one to four characters that no field accepts
    record Keyboard(String prefix) implements Scanner {}

    /// A scanner that the demo companion plays.
    record Simulated() implements Scanner {}
  }

  /// The slip printer.
  public sealed interface Printer {
    /// No printer.
    record None() implements Printer {}

    /// A printer that speaks ESC/POS.
    ///
    /// @param widthDots dots across the paper: 576 for 80 mm, 384 for 58 mm, at 8 dots a millimetre
    record EscPos(Port port, int widthDots) implements Printer {}

    /// A printer behind CUPS.
    ///
    /// @param queue its name there
    record Cups(String queue, int widthDots) implements Printer {}

    /// A printer that the demo companion plays.
    record Simulated() implements Printer {}
  }

  /// The presence sensor.
  public sealed interface Presence {
    /// No sensor.
    record None() implements Presence {}

    /// A sensor that sends `1` and `0` over a serial line.
    record Serial(Port port) implements Presence {}

    /// A sensor on an input that the system shows as a file.
    record Input(Path file) implements Presence {}

    /// A sensor that the demo companion plays.
    record Simulated() implements Presence {}
  }
}
