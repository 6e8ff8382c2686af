package cn.yst.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a kiosk says of itself with each heartbeat.
///
/// @param devices every configured device, at most 16; a kiosk that does not say has none
/// @param sessionId the session whose visitor is there; null if nobody is signed in. One that the
///     kiosk does not name counts as not heard of, whatever the service still holds
public record KioskReport(List<DeviceReport> devices, @Nullable String sessionId) {
  private static final int MOST = 16;

  public KioskReport(@Nullable List<DeviceReport> devices, @Nullable String sessionId) {
    this.devices = devices == null ? List.of() : Required.list(devices, "devices");
    Required.that(this.devices.size() <= MOST, "devices");
    this.sessionId = sessionId;
  }
}
