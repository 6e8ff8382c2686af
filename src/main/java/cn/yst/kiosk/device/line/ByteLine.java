package cn.yst.kiosk.device.line;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/// An open line of bytes to a device. Used by one thread at a time, closed by any.
public interface ByteLine extends Closeable {
  /// Takes what has come, waiting for the first byte at most as long as said.
  ///
  /// @return how many bytes were put into the array, 0 if none came in time
  /// @throws IOException if the device is gone; the line is of no more use then
  int read(byte[] into, Duration wait) throws IOException, InterruptedException;

  /// Sends all bytes, however long the device takes: [LineKeeper#write] sets a limit.
  ///
  /// @throws IOException if the device is gone or takes no bytes
  void write(byte[] bytes) throws IOException;

  @Override
  void close();

  /// Opens the line, each time anew.
  @FunctionalInterface
  interface Opener {
    /// Opens it.
    ///
    /// @throws IOException if the device is not there or not ours to use
    ByteLine open() throws IOException;
  }
}
