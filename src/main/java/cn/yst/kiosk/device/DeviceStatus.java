package cn.yst.kiosk.device;

/// What a device can do at this moment.
public sealed interface DeviceStatus {
  /// Works.
  record Ready() implements DeviceStatus {}

  /// Works, but staff should look after it soon.
  record Attention(Reason reason) implements DeviceStatus {}

  /// Works and is doing so just now.
  record Busy() implements DeviceStatus {}

  /// Configured but not there: unplugged, switched off, or never found.
  record Absent() implements DeviceStatus {}

  /// There, but of no use until somebody mends it.
  record Fault(Reason reason) implements DeviceStatus {}

  /// Why a device needs hands.
  enum Reason {
    PAPER_LOW,
    PAPER_OUT,
    COVER_OPEN,
    PAPER_JAM,
    OFFLINE,
    SILENT,
    SELF_TEST_FAILED,
    NOT_AUTHORISED,
    JOB_STUCK
  }

  /// Whether a visitor can be offered what the device does.
  default boolean usable() {
    return switch (this) {
      case Ready _, Attention _, Busy _ -> true;
      case Absent _, Fault _ -> false;
    };
  }
}
