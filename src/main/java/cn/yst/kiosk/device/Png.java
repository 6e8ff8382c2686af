package cn.yst.kiosk.device;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Writes a raster as a PNG file of one bit per dot.
///
/// Source: W3C, Portable Network Graphics (PNG), third edition.
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'};

  private Png() {}

  /// The whole file.
  public static byte[] of(Raster raster) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(raster.width())
            .putInt(raster.height())
            .put((byte) 1) // bits per dot
            .put((byte) 0) // grey
            .array();
    chunk(file, "IHDR", header);
    chunk(file, "IDAT", data(raster));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static byte[] data(Raster raster) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(data)) {
      for (int y = 0; y < raster.height(); y++) {
        deflated.write(0); // row filter: none
        byte[] row = raster.rows(y, y + 1);
        for (int i = 0; i < row.length; i++) {
          row[i] = (byte) ~row[i]; // in a grey PNG a set bit is white
        }
        deflated.write(row);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return data.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
    byte[] typed =
        ByteBuffer.allocate(4 + content.length)
            .put(type.getBytes(StandardCharsets.US_ASCII))
            .put(content)
            .array();
    CRC32 check = new CRC32();
    check.update(typed);
    file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    file.writeBytes(typed);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
