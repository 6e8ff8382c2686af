package cn.yst.backend.kiosk;

import cn.yst.contract.DeviceReport;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How the devices of each kiosk are, as its last heartbeat said; each change is logged. In memory
/// only: after a start nothing is known until the kiosks say it again, ten seconds later, so
/// nothing old is ever taken for new.
public final class DeviceBoard {
  private static final Logger LOG = LoggerFactory.getLogger(DeviceBoard.class);

  private final Clock clock;
  private final Map<String, Told> board = new ConcurrentHashMap<>();

  public DeviceBoard(Clock clock) {
    this.clock = clock;
  }

  /// @param at when it was heard
  record Told(Instant at, List<DeviceReport> devices) {}

  /// Takes down what an enrolled kiosk says.
  public void hear(String kioskId, List<DeviceReport> devices) {
    Told before = board.put(kioskId, new Told(clock.instant(), devices));
    List<DeviceReport> known = before == null ? List.of() : before.devices;
    devices.stream()
        .filter(device -> !known.contains(device))
        .forEach(
            device ->
                LOG.atInfo()
                    .addKeyValue("kiosk", kioskId)
                    .addKeyValue("device", device.device())
                    .addKeyValue("state", device.state())
                    .addKeyValue("reason", device.reason() == null ? "-" : device.reason())
                    .log("device"));
  }

  Optional<Told> of(String kioskId) {
    return Optional.ofNullable(board.get(kioskId));
  }
}
