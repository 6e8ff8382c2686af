package cn.yst.kiosk.device;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.device.scan.SerialScanner;
import cn.yst.kiosk.device.simulator.SimulatedPort;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DevicesTest {
  @Test
  void aDeviceThatGoesAndComesBackIsNoticed() throws Exception {
    SimulatedPort port = new SimulatedPort((_, _) -> {}, DeviceTime.SYSTEM);
    LinkedBlockingQueue<List<DeviceHealth>> heard = new LinkedBlockingQueue<>();
    try (Devices devices =
        new Devices(
            List.of(new SerialScanner("simulated", port, DeviceTime.SYSTEM)),
            DeviceTime.SYSTEM,
            Duration.ofMillis(5))) {
      assertThat(devices.usable(LicenceScanner.class)).isEmpty();
      devices.onChange(heard::add);
      devices.start();
      assertThat(next(heard)).isEqualTo(new DeviceStatus.Ready());
      assertThat(devices.usable(LicenceScanner.class)).isPresent();
      port.plug(false);
      assertThat(next(heard)).isEqualTo(new DeviceStatus.Absent());
      assertThat(devices.usable(LicenceScanner.class)).isEmpty();
      port.plug(true);
      assertThat(next(heard)).isEqualTo(new DeviceStatus.Ready());
    }
  }

  @Test
  void aDriverThatBreaksIsAFaultOfItsDeviceUntilItAnswers() throws Exception {
    FakePrinter printer = new FakePrinter();
    printer.breaks(true);
    LinkedBlockingQueue<List<DeviceHealth>> heard = new LinkedBlockingQueue<>();
    try (Devices devices = new Devices(List.of(printer), DeviceTime.SYSTEM, Duration.ofMillis(5))) {
      devices.onChange(heard::add);
      devices.start();
      assertThat(next(heard))
          .isEqualTo(new DeviceStatus.Fault(DeviceStatus.Reason.SELF_TEST_FAILED));
      assertThat(devices.usable(SlipPrinter.class)).isEmpty();
      printer.breaks(false);
      assertThat(next(heard)).isEqualTo(new DeviceStatus.Ready());
      assertThat(devices.usable(SlipPrinter.class)).isPresent();
    }
  }

  @Test
  void whatIsNotConfiguredIsNotThere() {
    try (Devices devices = Devices.none()) {
      assertThat(devices.find(IdCardReader.class)).isEmpty();
      assertThat(devices.health()).isEmpty();
    }
  }

  private static DeviceStatus next(LinkedBlockingQueue<List<DeviceHealth>> heard)
      throws InterruptedException {
    List<DeviceHealth> health = heard.poll(30, TimeUnit.SECONDS);
    assertThat(health).isNotNull();
    return health.getFirst().status();
  }
}
