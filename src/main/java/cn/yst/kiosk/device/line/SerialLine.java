package cn.yst.kiosk.device.line;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;

/// A serial line: 8 data bits, one stop bit, no parity, no flow control.
public final class SerialLine implements ByteLine {
  /// The wait that one native call may take, so that an interrupt is heard soon.
  private static final int SLICE_MILLIS = 50;

  private final SerialPort port;

  private SerialLine(SerialPort port) {
    this.port = port;
  }

  /// Opens a port by name, or the first one that a [UsbName] means.
  ///
  /// @param name such as `/dev/ttyUSB0`, `COM3`, `usb:1a86:7523` or `usb:1a86:7523:1-1.4`
  /// @param baud bits per second
  public static SerialLine open(String name, int baud) throws IOException {
    SerialPort port = find(name);
    port.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
    port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
    port.setComPortTimeouts(
        SerialPort.TIMEOUT_READ_SEMI_BLOCKING | SerialPort.TIMEOUT_WRITE_BLOCKING, SLICE_MILLIS, 0);
    if (!port.openPort(0)) {
      throw new IOException("serial port does not open, error " + port.getLastErrorCode());
    }
    return new SerialLine(port);
  }

  private static SerialPort find(String name) throws IOException {
    if (!UsbName.is(name)) {
      try {
        return SerialPort.getCommPort(name);
      } catch (SerialPortInvalidPortException e) {
        throw new IOException("no such serial port", e);
      }
    }
    return Arrays.stream(SerialPort.getCommPorts())
        .filter(port -> means(name, port))
        .findFirst()
        .orElseThrow(() -> new IOException("no serial port with this USB number"));
  }

  private static boolean means(String name, SerialPort port) {
    return UsbName.fits(
        name,
        port.getVendorID(),
        port.getProductID(),
        port.getSerialNumber(),
        port.getPortLocation());
  }

  @Override
  public int read(byte[] into, Duration wait) throws IOException, InterruptedException {
    long end = System.nanoTime() + wait.toNanos();
    while (true) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      int waiting = port.bytesAvailable();
      if (waiting < 0) {
        throw new IOException("serial port is gone");
      }
      if (waiting > 0 || end - System.nanoTime() > 0) {
        int count = port.readBytes(into, Math.max(1, Math.min(waiting, into.length)));
        if (count < 0) {
          throw new IOException("serial port is gone");
        }
        if (count > 0) {
          return count;
        }
      } else {
        return 0;
      }
    }
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    if (port.writeBytes(bytes, bytes.length) != bytes.length) {
      throw new IOException("serial port takes no bytes");
    }
  }

  @Override
  public void close() {
    port.closePort();
  }
}
