package cn.yst.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a kiosk says of itself with each heartbeat.
///
/// @param devices every configured device, at most 16; a kiosk that does not say has none
public record KioskReport(List<DeviceReport> devices) {
  private static final int MOST = 16;

  public KioskReport(@Nullable List<DeviceReport> devices) {
    this.devices = devices == null ? List.of() : Required.list(devices, "devices");
    Required.that(this.devices.size() <= MOST, "devices");
  }
}
