package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.device.Device;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.FakePrinter;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.SessionStore;
import java.time.Duration;
import java.util.List;
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
  void whoOnlyTouchesThePanelLosesNoSlip() {
    FakePrinter printer = new FakePrinter();
    try (DeviceWatch _ = watch(printer)) {
      session.begin();
      session.begin();
      assertThat(printer.forgotten()).isZero();
    }
  }
}
