package cn.yst.kiosk.device;

import java.util.Arrays;

/// A picture of black and white dots, as a slip printer burns it. Eight dots to a byte, the
/// leftmost in the highest bit, rows one after another; a set bit is black.
public final class Raster {
  private final int width;
  private final int height;
  private final byte[] bits;

  /// White paper.
  ///
  /// @param width dots, a multiple of 8
  public Raster(int width, int height) {
    if (width <= 0 || width % 8 != 0 || height <= 0) {
      throw new IllegalArgumentException("a raster has whole bytes in a row, and rows");
    }
    this.width = width;
    this.height = height;
    this.bits = new byte[width / 8 * height];
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /// Makes a dot black.
  public void set(int x, int y) {
    bits[at(x, y)] |= (byte) (0x80 >> (x % 8));
  }

  /// Whether a dot is black.
  public boolean isSet(int x, int y) {
    return (bits[at(x, y)] & (0x80 >> (x % 8))) != 0;
  }

  private int at(int x, int y) {
    if (x < 0 || x >= width || y < 0 || y >= height) {
      throw new IndexOutOfBoundsException("no such dot");
    }
    return y * (width / 8) + x / 8;
  }

  /// A copy of some rows.
  public byte[] rows(int from, int to) {
    return Arrays.copyOfRange(bits, from * (width / 8), to * (width / 8));
  }

  /// Makes all of it white again: a slip is nobody's business after its session.
  public void erase() {
    Arrays.fill(bits, (byte) 0);
  }
}
