package cn.yst.kiosk.device.setup;

import cn.yst.kiosk.device.DeviceConfig.Port;
import cn.yst.kiosk.device.line.ByteLine;
import cn.yst.kiosk.device.line.FileLine;
import cn.yst.kiosk.device.line.SerialLine;
import cn.yst.kiosk.device.line.TcpLine;
import java.net.URI;
import java.nio.file.Path;

/// Finds the kind of line behind a port's name.
final class Ports {
  private static final String FILE = "file:";
  private static final String TCP = "tcp:";

  private Ports() {}

  /// Opens the port when asked.
  ///
  /// @throws IllegalArgumentException if a network address has no host or no port
  static ByteLine.Opener opener(Port port) {
    if (port.name().startsWith(TCP)) {
      URI address = URI.create(port.name());
      String host = address.getHost();
      int number = address.getPort();
      if (host == null || number < 1) {
        throw new IllegalArgumentException("an address looks like tcp://host:9100");
      }
      return () -> TcpLine.open(host, number);
    }
    if (port.name().startsWith(FILE)) {
      Path file = Path.of(port.name().substring(FILE.length()));
      return () -> FileLine.open(file);
    }
    return () -> SerialLine.open(port.name(), port.baud());
  }
}
