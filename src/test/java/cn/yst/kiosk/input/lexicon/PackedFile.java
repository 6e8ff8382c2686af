package cn.yst.kiosk.input.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/// Writes arrays one after another, each with its length before it.
final class PackedFile {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 23);
  private final DataOutputStream out = new DataOutputStream(bytes);

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  /// A natural logarithm of a probability as a cost in thousandths, at most 32,000.
  static int cost(double probability) {
    return (int) Math.min(32_000, Math.round(-Math.log(probability) * 1000));
  }

  void ints(Collection<Integer> values) {
    write(
        () -> {
          out.writeInt(values.size());
          for (int value : values) {
            out.writeInt(value);
          }
        });
  }

  void shorts(Collection<Integer> values) {
    write(
        () -> {
          out.writeInt(values.size());
          for (int value : values) {
            out.writeShort(value);
          }
        });
  }

  void bytes(Collection<Integer> values) {
    write(
        () -> {
          out.writeInt(values.size());
          for (int value : values) {
            out.writeByte(value);
          }
        });
  }

  void text(String value) {
    write(
        () -> {
          byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
          out.writeInt(utf8.length);
          out.write(utf8);
        });
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
