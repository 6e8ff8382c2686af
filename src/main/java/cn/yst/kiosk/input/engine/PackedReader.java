package cn.yst.kiosk.input.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Reads arrays one after another, each with its length before it.
final class PackedReader {
  private final ByteBuffer buffer;

  PackedReader(byte[] bytes) {
    this.buffer = ByteBuffer.wrap(bytes);
  }

  int[] ints() {
    int[] values = new int[buffer.getInt()];
    buffer.asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  short[] shorts() {
    short[] values = new short[buffer.getInt()];
    buffer.asShortBuffer().get(values);
    skip(values.length * Short.BYTES);
    return values;
  }

  byte[] bytes() {
    byte[] values = new byte[buffer.getInt()];
    buffer.get(values);
    return values;
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  String[] words() {
    return text().split(" ", -1);
  }

  /// Running sums: where each of several parts of these lengths begins, and the end.
  static int[] starts(byte[] lengths) {
    int[] starts = new int[lengths.length + 1];
    for (int i = 0; i < lengths.length; i++) {
      starts[i + 1] = starts[i] + lengths[i];
    }
    return starts;
  }

  private void skip(int bytes) {
    buffer.position(buffer.position() + bytes);
  }
}
