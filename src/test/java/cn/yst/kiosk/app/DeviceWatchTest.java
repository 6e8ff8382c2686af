package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.device.Device;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.FakePrinter;
import cn.yst.kiosk.device.PresenceSensor;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.SessionStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceWatchTest {
  private final SessionStore session = new SessionStore();

  private DeviceWatch watch(Device device) {
    Devices devices = new Devices(List.of(device), DeviceTime.SYSTEM, Duration.ofDays(1));
    return new DeviceWatch(devices, session, new HandBackground().background());
  }

  @ParameterizedTest
  @EnumSource(EndReason.class)
  void howeverAVisitEndsThePrinterForgetsIt(EndReason reason) {
    FakePrinter printer = new FakePrinter();
    try (DeviceWatch _ = watch(printer)) {
      session.begin();
      assertThat(printer.forgotten()).isZero();
      session.end(reason);
      assertThat(printer.forgotten()).isEqualTo(1);
    }
  }

  @Test
  void whoWalksAwayIsToldOfOnce() {
    FakeSensor sensor = new FakeSensor();
    try (DeviceWatch watch = watch(sensor)) {
      sensor.says(true);
      assertThat(watch.visitorHasLeft()).isFalse();
      sensor.says(false);
      assertThat(watch.visitorHasLeft()).isTrue();
      assertThat(watch.visitorHasLeft()).isFalse();
    }
  }

  @Test
  void whoIsBackBeforeAnybodyAskedHasNotLeft() {
    FakeSensor sensor = new FakeSensor();
    try (DeviceWatch watch = watch(sensor)) {
      sensor.says(false);
      sensor.says(true);
      assertThat(watch.visitorHasLeft()).isFalse();
    }
  }

  @Test
  void whoOnlyTouchesThePanelLosesNoSlip() {
    FakePrinter printer = new FakePrinter();
    try (DeviceWatch _ = watch(printer)) {
      session.begin();
      session.begin();
      assertThat(printer.forgotten()).isZero();
    }
  }

  /// A sensor that says what a test says.
  private static final class FakeSensor implements PresenceSensor {
    private final List<Consumer<Boolean>> listeners = new ArrayList<>();

    void says(boolean someone) {
      listeners.forEach(listener -> listener.accept(someone));
    }

    @Override
    public Runnable onChange(Consumer<Boolean> listener) {
      listeners.add(listener);
      return () -> listeners.remove(listener);
    }

    @Override
    public String label() {
      return "fake";
    }

    @Override
    public DeviceStatus status() {
      return new DeviceStatus.Ready();
    }

    @Override
    public void check() {}

    @Override
    public long garbage() {
      return 0;
    }

    @Override
    public void close() {}
  }
}
