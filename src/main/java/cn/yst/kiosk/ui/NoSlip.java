package cn.yst.kiosk.ui;

import cn.yst.kiosk.device.DeviceStatus.Reason;

/// Why no slip comes, as a visitor is told it.
public final class NoSlip {
  private NoSlip() {}

  /// The last part of the key of the sentence, which each screen has in its own words: `out`,
  /// `cover`, `jam` or `other`.
  public static String cause(Reason why) {
    return switch (why) {
      case PAPER_OUT -> "out";
      case COVER_OPEN -> "cover";
      case PAPER_JAM -> "jam";
      case PAPER_LOW, OFFLINE, SILENT, SELF_TEST_FAILED, NOT_AUTHORISED, JOB_STUCK -> "other";
    };
  }
}
