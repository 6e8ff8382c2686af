package cn.yst.kiosk.device.presence;

import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.PresenceSensor;
import cn.yst.kiosk.device.line.ByteLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// A presence sensor with two states. Somebody who comes is believed at once; somebody who is gone
/// only after a while, for people lean aside.
public final class SignalSensor implements PresenceSensor {
  private static final Duration BELIEVED_GONE = Duration.ofSeconds(3);

  private final String label;
  private final Signal signal;
  private final DeviceTime time;
  private final List<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();
  private final AtomicLong garbage = new AtomicLong();
  private volatile DeviceStatus status = new DeviceStatus.Absent();
  private boolean someone;
  private Optional<DeviceTime.Deadline> goneAt = Optional.empty();

  SignalSensor(String label, Signal signal, DeviceTime time) {
    this.label = label;
    this.signal = signal;
    this.time = time;
  }

  /// A sensor on a serial line.
  public static SignalSensor serial(String port, ByteLine.Opener opener, DeviceTime time) {
    return new SignalSensor("serial " + port, new SerialSignal(opener), time);
  }

  /// A sensor on an input that the system shows as a file.
  public static SignalSensor input(Path file, DeviceTime time) {
    return new SignalSensor("input " + file, new InputSignal(file), time);
  }

  /// Looks once. Called again and again by whoever watches the devices.
  @Override
  public synchronized void check() throws InterruptedException {
    try {
      Optional<Boolean> sample = signal.sample();
      status = new DeviceStatus.Ready();
      sample.ifPresent(this::saw);
    } catch (Signal.NonsenseException e) {
      garbage.incrementAndGet();
    } catch (IOException e) {
      status = new DeviceStatus.Absent();
      goneAt = Optional.empty();
    }
    if (goneAt.filter(DeviceTime.Deadline::passed).isPresent()) {
      goneAt = Optional.empty();
      become(false);
    }
  }

  private void saw(boolean now) {
    if (now) {
      goneAt = Optional.empty();
      become(true);
    } else if (someone && goneAt.isEmpty()) {
      goneAt = Optional.of(time.deadline(BELIEVED_GONE));
    }
  }

  private void become(boolean now) {
    if (someone != now) {
      someone = now;
      listeners.forEach(listener -> listener.accept(now));
    }
  }

  @Override
  public Runnable onChange(Consumer<Boolean> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public DeviceStatus status() {
    return status;
  }

  @Override
  public long garbage() {
    return garbage.get();
  }

  @Override
  public void close() {
    signal.close();
  }
}
