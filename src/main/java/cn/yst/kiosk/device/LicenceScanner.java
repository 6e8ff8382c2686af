package cn.yst.kiosk.device;

import java.time.Duration;

/// Reads codes that a visitor holds to the scanner's window.
public interface LicenceScanner extends Device {
  @Override
  default DeviceKind kind() {
    return DeviceKind.SCANNER;
  }

  /// Waits for one code. What was scanned before is forgotten.
  Scan scan(Duration limit) throws InterruptedException;
}
