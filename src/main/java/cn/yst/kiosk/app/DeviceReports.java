package cn.yst.kiosk.app;

import cn.yst.contract.DeviceReport;
import cn.yst.contract.KioskReport;
import cn.yst.kiosk.device.DeviceHealth;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.Devices;
import java.util.Locale;
import java.util.Optional;

/// Says on the wire how the devices are.
final class DeviceReports {
  private DeviceReports() {}

  /// @param sessionId the session of the person who is signed in
  static KioskReport of(Devices devices, Optional<String> sessionId) {
    return new KioskReport(
        devices.health().stream().map(DeviceReports::report).toList(), sessionId.orElse(null));
  }

  private static DeviceReport report(DeviceHealth health) {
    return new DeviceReport(
        word(health.kind()),
        switch (health.status()) {
          case DeviceStatus.Ready _ -> "ready";
          case DeviceStatus.Attention _ -> "attention";
          case DeviceStatus.Busy _ -> "busy";
          case DeviceStatus.Absent _ -> "absent";
          case DeviceStatus.Fault _ -> "fault";
        },
        reason(health.status()).map(DeviceReports::word).orElse(null));
  }

  private static Optional<Reason> reason(DeviceStatus status) {
    return switch (status) {
      case DeviceStatus.Attention(Reason reason) -> Optional.of(reason);
      case DeviceStatus.Fault(Reason reason) -> Optional.of(reason);
      case DeviceStatus.Ready _, DeviceStatus.Busy _, DeviceStatus.Absent _ -> Optional.empty();
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
