package cn.yst.kiosk.device.samv;

import java.util.Arrays;
import java.util.Optional;

/// Cuts replies out of whatever comes over the line. Holds at most one longest frame and one
/// feed, drops and counts what is no frame, and finds the next preamble by itself.
public final class FrameParser {
  /// The longest counted part: text, photo and two fingerprints.
  static final int LONGEST = 0x090A;

  /// The shortest: three status bytes and the check.
  private static final int SHORTEST = 4;

  /// The most bytes that may be fed before [#next()] is asked again.
  public static final int FEED = 512;

  private final byte[] buffer = new byte[SamvFrame.HEAD + LONGEST + FEED];
  private int size;
  private long garbage;

  /// Adds bytes that came.
  ///
  /// @param count at most [#FEED]
  public void feed(byte[] bytes, int count) {
    if (count > FEED || count > buffer.length - size) {
      throw new IllegalArgumentException("more bytes than agreed");
    }
    System.arraycopy(bytes, 0, buffer, size, count);
    size += count;
  }

  /// The next whole frame, or empty until more bytes have come. Ask until empty.
  Optional<SamvReply> next() {
    while (true) {
      drop(bytesBeforePreamble(), true);
      if (size < SamvFrame.HEAD) {
        return Optional.empty();
      }
      int length = ((buffer[5] & 0xFF) << 8) | (buffer[6] & 0xFF);
      int end = SamvFrame.HEAD + length;
      if (length < SHORTEST || length > LONGEST) {
        drop(1, true);
      } else if (size < end) {
        return Optional.empty();
      } else if (SamvFrame.check(buffer, 5, end - 1) != buffer[end - 1]) {
        drop(1, true);
      } else {
        return Optional.of(take(length));
      }
    }
  }

  /// The frame behind the false beginning of another. Asked when no more bytes will come: a frame
  /// that is not whole by then never was one.
  Optional<SamvReply> last() {
    Optional<SamvReply> reply = next();
    while (reply.isEmpty() && size > 0) {
      drop(1, true);
      reply = next();
    }
    return reply;
  }

  private SamvReply take(int length) {
    int dataLength = length - SHORTEST;
    int from = SamvFrame.HEAD + 3;
    SamvReply reply =
        new SamvReply(
            buffer[9] & 0xFF,
            dataLength,
            Arrays.copyOfRange(buffer, from, from + Math.min(dataLength, SamvReply.KEPT)));
    drop(SamvFrame.HEAD + length, false);
    return reply;
  }

  /// How many bytes stand before the first place where a preamble begins or may still begin.
  private int bytesBeforePreamble() {
    int at = 0;
    while (at < size && !mayBePreamble(at)) {
      at++;
    }
    return at;
  }

  private boolean mayBePreamble(int at) {
    int seen = Math.min(SamvFrame.PREAMBLE.length, size - at);
    return Arrays.equals(buffer, at, at + seen, SamvFrame.PREAMBLE, 0, seen);
  }

  /// Forgets the first bytes, and erases what the rest leaves behind.
  private void drop(int count, boolean senseless) {
    System.arraycopy(buffer, count, buffer, 0, size - count);
    Arrays.fill(buffer, size - count, size, (byte) 0);
    size -= count;
    garbage += senseless ? count : 0;
  }

  /// Erases everything, for instance before a new command. What was held counts as garbage.
  public void clear() {
    drop(size, true);
  }

  /// Bytes that belonged to no frame.
  public long garbage() {
    return garbage;
  }
}
