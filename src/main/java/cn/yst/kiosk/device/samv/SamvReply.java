package cn.yst.kiosk.device.samv;

import java.util.Arrays;

/// A whole reply with a right check byte.
final class SamvReply {
  static final int OK = 0x90;
  static final int FOUND = 0x9F;
  static final int NO_SUCH_ITEM = 0x91;
  static final int SELF_TEST_FAILED = 0x60;
  static final int NOT_AUTHORISED = 0x66;
  static final int NOT_FOUND = 0x80;

  /// Two lengths of two bytes, 256 bytes of text.
  static final int KEPT = 260;

  private final int status;
  private final int length;
  private final byte[] data;

  /// Takes the array over.
  ///
  /// @param status SW3, 0 to 255
  /// @param length how many data bytes came
  /// @param data the first of them, at most [#KEPT]: the text of a card with its two lengths;
  ///     what follows is the photo
  SamvReply(int status, int length, byte[] data) {
    this.status = status;
    this.length = length;
    this.data = data;
  }

  int status() {
    return status;
  }

  int length() {
    return length;
  }

  /// The array itself, so that [#erase()] leaves no copy.
  byte[] data() {
    return data;
  }

  boolean is(int someStatus, int someLength) {
    return status == someStatus && length == someLength;
  }

  /// Whether this is a card: 256 bytes of text, and as much photo as it says.
  boolean isCard() {
    return status == OK
        && length >= KEPT
        && number(0) == CardText.LENGTH
        && length == KEPT + number(2);
  }

  private int number(int at) {
    return ((data[at] & 0xFF) << 8) | (data[at + 1] & 0xFF);
  }

  void erase() {
    Arrays.fill(data, (byte) 0);
  }

  /// Says nothing of the data.
  @Override
  public String toString() {
    return String.format("SamvReply[%02X, %d bytes]", status, length);
  }
}
