package cn.yst.kiosk.device.simulator;

/// How the paper of a simulated printer is.
public enum Paper {
  ENOUGH,
  LOW,
  OUT,
  COVER_OPEN,
  JAM,
  /// No answer to anything.
  SILENT
}
