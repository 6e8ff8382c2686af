package cn.yst.backend.session;

/// Why a session ended.
public enum SessionEnd {
  /// The visitor pressed the button.
  BUTTON,
  /// Nobody touched the kiosk.
  IDLE,
  /// Twenty minutes were over.
  CEILING,
  /// Ended from the phone that opened it.
  PHONE,
  /// Ended by whoever runs the service.
  ADMINISTRATOR,
  /// Another session began on the kiosk.
  REPLACED,
  /// The kiosk started afresh.
  BOOT,
  /// The kiosk was not heard of, or did not name it.
  SILENT,
  /// The device code turned up in other hands.
  THEFT
}
