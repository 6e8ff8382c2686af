package cn.yst.kiosk.device;

import cn.yst.contract.CodeOnly;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All devices of this kiosk. Watches each on a thread of its own, so that one that hangs holds up
/// no other, opens again what comes back, and tells who listens when something has changed. A
/// driver that breaks is a fault of its device alone, until it is asked again and answers.
public final class Devices implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Devices.class);

  private final List<Device> all;
  private final DeviceTime time;
  private final Duration every;
  private final List<Consumer<List<DeviceHealth>>> listeners = new CopyOnWriteArrayList<>();
  private final List<Thread> watchers = new ArrayList<>();
  private final Set<Device> broken = ConcurrentHashMap.newKeySet();

  /// Takes the devices over; nothing is opened before [#start()].
  ///
  /// @param every how often each device is asked how it is
  public Devices(List<Device> all, DeviceTime time, Duration every) {
    this.all = List.copyOf(all);
    this.time = time;
    this.every = every;
  }

  /// A kiosk with a screen and nothing else.
  public static Devices none() {
    return new Devices(List.of(), DeviceTime.SYSTEM, Duration.ofDays(1));
  }

  /// Begins to watch. Call once.
  public void start() {
    for (Device device : all) {
      watchers.add(
          Thread.ofPlatform().name("device-" + device.kind()).daemon().start(() -> watch(device)));
    }
  }

  private void watch(Device device) {
    try {
      DeviceStatus told = status(device);
      while (true) {
        check(device);
        DeviceStatus now = status(device);
        if (!now.equals(told)) {
          told = now;
          List<DeviceHealth> health = health();
          listeners.forEach(listener -> listener.accept(health));
        }
        time.sleep(every);
      }
    } catch (InterruptedException _) {
      // Closed.
    }
  }

  private void check(Device device) throws InterruptedException {
    try {
      device.check();
      broken.remove(device);
    } catch (RuntimeException e) {
      if (broken.add(device)) {
        LOG.atError()
            .addKeyValue("device", device.kind())
            .setCause(new CodeOnly(e))
            .log("a driver broke");
      }
    }
  }

  private DeviceStatus status(Device device) {
    return broken.contains(device)
        ? new DeviceStatus.Fault(DeviceStatus.Reason.SELF_TEST_FAILED)
        : device.status();
  }

  /// The device of this port, if one is configured.
  public <T extends Device> Optional<T> find(Class<T> port) {
    return all.stream().filter(port::isInstance).map(port::cast).findFirst();
  }

  /// The device of this port, if it can be offered to a visitor now.
  public <T extends Device> Optional<T> usable(Class<T> port) {
    return find(port).filter(device -> status(device).usable());
  }

  /// All devices as staff see them.
  public List<DeviceHealth> health() {
    return all.stream().map(device -> DeviceHealth.of(device, status(device))).toList();
  }

  /// Hears of every change, on a device's thread, until told to stop.
  ///
  /// @return stops it
  public Runnable onChange(Consumer<List<DeviceHealth>> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void close() {
    watchers.forEach(Thread::interrupt);
    all.forEach(Device::close);
  }
}
