package cn.yst.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A kiosk as the staff of its hall see it.
///
/// @param kiosk the number on the machine
/// @param heardAt its last heartbeat; null if the service has heard none since it started
/// @param devices what that said of its devices
/// @param help the last call for help, while it is open; null if nobody waits
public record HallKiosk(
    String kiosk,
    @Nullable Instant heardAt,
    List<DeviceReport> devices,
    @Nullable HelpWanted help) {
  public HallKiosk {
    Required.text(kiosk, "kiosk");
    devices = Required.list(devices, "devices");
  }
}
