package cn.yst.kiosk.app;

import cn.yst.kiosk.concurrent.Background;
import cn.yst.kiosk.device.DeviceHealth;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.PresenceSensor;
import cn.yst.kiosk.device.SlipPrinter;
import cn.yst.kiosk.device.scan.WedgeKeys;
import cn.yst.kiosk.device.scan.WedgeScanner;
import cn.yst.kiosk.session.Session.Ended;
import cn.yst.kiosk.session.SessionStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.input.KeyEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The devices over the life of the program: watches them, tells the log how they are, and does
/// what no single screen can.
final class DeviceWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DeviceWatch.class);

  private final Devices devices;
  private final Background background;
  private final Optional<WedgeScanner> wedge;
  private final AtomicBoolean left = new AtomicBoolean();

  DeviceWatch(Devices devices, SessionStore session, Background background) {
    this.devices = devices;
    this.background = background;
    this.wedge = devices.find(WedgeScanner.class);
    devices.onChange(DeviceWatch::log);
    devices.find(PresenceSensor.class).ifPresent(sensor -> sensor.onChange(now -> left.set(!now)));
    session
        .sessionProperty()
        .subscribe(
            now -> {
              if (now instanceof Ended) {
                devices.find(SlipPrinter.class).ifPresent(this::forget);
              }
            });
    devices.start();
  }

  /// What is known of each device, for those who read logs.
  private static void log(List<DeviceHealth> health) {
    health.forEach(
        one ->
            LOG.atInfo()
                .addKeyValue("device", one.kind())
                .addKeyValue("label", one.label())
                .addKeyValue("status", one.status())
                .addKeyValue("dropped", one.garbage())
                .log("device"));
  }

  /// The session is over: what was not printed yet is nobody's any more.
  private void forget(SlipPrinter printer) {
    background
        .open()
        .run(
            () -> {
              printer.forget();
              return printer;
            },
            done -> {},
            (InterruptedException closed) -> {});
  }

  /// Whether the visitor has walked away since this was last asked.
  boolean visitorHasLeft() {
    return left.getAndSet(false);
  }

  /// Whether a key belongs to a scanner that plays keyboard, or to something else that types faster
  /// than any hand: it must not reach the screen.
  boolean keepsKey(KeyEvent event) {
    return wedge.filter(scanner -> keeps(scanner, event)).isPresent();
  }

  private static boolean keeps(WedgeScanner scanner, KeyEvent event) {
    if (!event.getEventType().equals(KeyEvent.KEY_TYPED)) {
      return scanner.scanning();
    }
    boolean kept = false;
    for (char key : event.getCharacter().toCharArray()) {
      kept |= !(scanner.typed(key) instanceof WedgeKeys.Verdict.Pass);
    }
    return kept;
  }

  @Override
  public void close() {
    devices.close();
  }
}
