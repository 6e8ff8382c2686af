package cn.yst.kiosk.device.escpos;

import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;

/// What the four status bytes of `DLE EOT` mean together.
///
/// @param printer bit 3: offline
/// @param offline bit 2: cover open; bit 5: stopped at the paper's end; bit 6: error
/// @param error bits 2, 3, 5, 6: mechanical, cutter, unrecoverable, heat
/// @param roll bits 2 and 3: nearly at its end; bits 5 and 6: no paper
record PaperStatus(int printer, int offline, int error, int roll) {
  /// Whether a byte can be an answer to `DLE EOT` at all: bits 1 and 4 set, 0 and 7 not.
  static boolean isAnswer(int status) {
    return (status & 0x93) == 0x12;
  }

  /// Whether a byte can be an answer to `GS r`: bits 4 and 7 not set.
  static boolean isDone(int status) {
    return (status & 0x90) == 0;
  }

  DeviceStatus status() {
    if ((offline & 0x04) != 0) {
      return new DeviceStatus.Fault(Reason.COVER_OPEN);
    }
    if ((roll & 0x60) != 0 || (offline & 0x20) != 0) {
      return new DeviceStatus.Fault(Reason.PAPER_OUT);
    }
    if ((error & 0x6C) != 0 || (offline & 0x40) != 0) {
      return new DeviceStatus.Fault(Reason.PAPER_JAM);
    }
    if ((printer & 0x08) != 0) {
      return new DeviceStatus.Fault(Reason.OFFLINE);
    }
    return (roll & 0x0C) != 0
        ? new DeviceStatus.Attention(Reason.PAPER_LOW)
        : new DeviceStatus.Ready();
  }
}
