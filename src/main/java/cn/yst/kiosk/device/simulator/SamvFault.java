package cn.yst.kiosk.device.simulator;

/// What may go wrong with a reader. A fault stays until another one, or none, is set.
public enum SamvFault {
  NONE,
  /// The card leaves while it is read: "read failed", and it is gone.
  PULLED_MID_READ,
  /// The reply to "read" stops half way, for ever.
  STOPS_MID_FRAME,
  /// No answer to anything.
  SILENT,
  /// Replies come byte by byte.
  SPLIT_BYTES,
  /// Noise, with the beginning of a preamble in it, before each reply.
  NOISE,
  /// The check byte is wrong.
  WRONG_CHECK,
  /// The length says more than may be, and more bytes than that follow.
  OVERSIZE,
  /// Status 80: no card found, though one lies there.
  NOT_FOUND,
  /// Status 81: the card cannot be selected.
  NOT_SELECTED,
  /// Status 41: the card cannot be read.
  NOT_READ,
  /// Status 60: the module failed its self-test.
  SELF_TEST_FAILED,
  /// Status 66: the module is not authorised.
  NOT_AUTHORISED
}
