package cn.yst.gallery;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/// Writes a picture as PNG (RFC 2083) without the desktop module.
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 137, 80, 78, 71, 13, 10, 26, 10};

  private Png() {}

  /// The file's bytes.
  public static byte[] of(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    PixelReader pixels = image.getPixelReader();
    try {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (DataOutputStream rows = new DataOutputStream(new DeflaterOutputStream(packed))) {
        for (int y = 0; y < height; y++) {
          rows.writeByte(0);
          for (int x = 0; x < width; x++) {
            int argb = pixels.getArgb(x, y);
            rows.writeByte(argb >> 16);
            rows.writeShort(argb);
          }
        }
      }
      ByteArrayOutputStream head = new ByteArrayOutputStream();
      DataOutputStream h = new DataOutputStream(head);
      h.writeInt(width);
      h.writeInt(height);
      h.write(new byte[] {8, 2, 0, 0, 0});
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.write(SIGNATURE);
      chunk(all, "IHDR", head.toByteArray());
      chunk(all, "IDAT", packed.toByteArray());
      chunk(all, "IEND", new byte[0]);
      return all.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data)
      throws IOException {
    DataOutputStream d = new DataOutputStream(out);
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    d.writeInt(data.length);
    d.write(name);
    d.write(data);
    d.writeInt((int) crc.getValue());
  }
}
