package cn.yst.kiosk.device.samv;

import java.nio.ByteBuffer;

/// The envelope of both directions.
public final class SamvFrame {
  static final byte[] PREAMBLE = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};

  /// Bytes before the counted part: preamble and length.
  static final int HEAD = 7;

  private SamvFrame() {}

  /// Puts content into its envelope.
  public static byte[] of(byte... content) {
    ByteBuffer frame = ByteBuffer.allocate(HEAD + content.length + 1);
    frame.put(PREAMBLE).putShort((short) (content.length + 1)).put(content);
    frame.put(check(frame.array(), PREAMBLE.length, frame.position()));
    return frame.array();
  }

  /// The exclusive or of a stretch of bytes.
  static byte check(byte[] bytes, int from, int to) {
    byte check = 0;
    for (int i = from; i < to; i++) {
      check ^= bytes[i];
    }
    return check;
  }
}
