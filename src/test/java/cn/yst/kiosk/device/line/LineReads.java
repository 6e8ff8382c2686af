package cn.yst.kiosk.device.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

/// Reads from a line until what a test waits for has come.
final class LineReads {
  private LineReads() {}

  /// The next byte, read into an array of one.
  static int one(ByteLine line, Duration wait) throws IOException, InterruptedException {
    byte[] one = new byte[1];
    return line.read(one, wait) == 1 ? one[0] : -1;
  }

  /// The next so many bytes.
  static byte[] all(ByteLine line, int count, Duration wait)
      throws IOException, InterruptedException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] chunk = new byte[7];
    int read = 1;
    while (all.size() < count && read > 0) {
      read = line.read(chunk, wait);
      all.write(chunk, 0, read);
    }
    return all.toByteArray();
  }
}
