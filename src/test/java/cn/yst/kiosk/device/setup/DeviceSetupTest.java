package cn.yst.kiosk.device.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.contract.DemoDevices;
import cn.yst.contract.DemoDevices.CardPlace;
import cn.yst.contract.DemoDevices.PaperLevel;
import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.device.DeviceConfig;
import cn.yst.kiosk.device.DeviceConfig.CardReader;
import cn.yst.kiosk.device.DeviceConfig.Port;
import cn.yst.kiosk.device.DeviceConfig.Presence;
import cn.yst.kiosk.device.DeviceConfig.Printer;
import cn.yst.kiosk.device.DeviceConfig.Scanner;
import cn.yst.kiosk.device.DeviceHealth;
import cn.yst.kiosk.device.HandTime;
import cn.yst.kiosk.device.IdCardReader;
import cn.yst.kiosk.device.PresenceSensor;
import cn.yst.kiosk.device.Raster;
import cn.yst.kiosk.device.SlipPrinter;
import cn.yst.kiosk.device.SlipPrinter.Printing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviceSetupTest {
  private static final DemoDevices.Card TIAN =
      new DemoDevices.Card(DemoDevices.CardSort.RESIDENT, "田军", "11010519491231002X");

  private final HandTime time = new HandTime();

  @Test
  void aDemonstrationPlaysReaderScannerAndPrinter() throws Exception {
    DeviceSetup setup = DeviceSetup.of(DeviceConfig.simulated(), time);
    IdCardReader reader = setup.devices().find(IdCardReader.class).orElseThrow();
    var hands = setup.simulators();
    assertThat(hands.scanner()).isTrue();

    assertThat(hands.reader()).contains(CardPlace.EMPTY);
    hands.snatchCard(TIAN);
    assertThat(reader.read(Duration.ofSeconds(5), _ -> {}))
        .isInstanceOf(CardReading.PulledAway.class);
    hands.layCard(TIAN);
    assertThat(hands.reader()).contains(CardPlace.LAID);
    assertThat(reader.read(Duration.ofSeconds(5), _ -> {})).isInstanceOf(CardReading.Read.class);
    assertThat(hands.reader()).contains(CardPlace.READ);
    hands.takeCard();
    assertThat(hands.reader()).contains(CardPlace.EMPTY);

    SlipPrinter printer = setup.devices().find(SlipPrinter.class).orElseThrow();
    hands.paper(PaperLevel.LOW);
    assertThat(print(printer)).isEqualTo(new Printing.Printed(true));
    assertThat(hands.lastSlip()).isPresent();
    hands.paper(PaperLevel.OUT);
    assertThat(hands.paper()).contains(PaperLevel.OUT);
    assertThat(print(printer)).isInstanceOf(Printing.Failed.class);
  }

  @Test
  void aDemonstrationPlaysTheVisitorWhoWalksAway() throws Exception {
    DeviceSetup setup = DeviceSetup.of(DeviceConfig.simulated(), time);
    PresenceSensor sensor = setup.devices().find(PresenceSensor.class).orElseThrow();
    List<Boolean> heard = new ArrayList<>();
    sensor.onChange(heard::add);
    sensor.check();
    assertThat(setup.simulators().presence()).contains(true);
    setup.simulators().presence(false);
    sensor.check();
    time.sleep(Duration.ofSeconds(3));
    sensor.check();
    setup.simulators().presence(true);
    sensor.check();
    assertThat(heard).containsExactly(true, false, true);
  }

  @Test
  void realDevicesAreBuiltAndNotOpened() {
    DeviceConfig config =
        new DeviceConfig(
            new CardReader.SamV(new Port("/dev/ttyNONE1", 115_200)),
            new Scanner.Keyboard("~~"),
            new Printer.EscPos(new Port("tcp://printer.invalid:9100", 0), 576),
            new Presence.Input(Path.of("/sys/class/gpio/gpio17/value")),
            Duration.ofSeconds(2));
    DeviceSetup setup = DeviceSetup.of(config, time);
    assertThat(setup.devices().health())
        .extracting(DeviceHealth::label)
        .containsExactly(
            "SAM_V /dev/ttyNONE1",
            "keyboard",
            "ESC/POS tcp://printer.invalid:9100",
            "input /sys/class/gpio/gpio17/value");
    assertThat(setup.simulators().reader()).isEmpty();
    assertThat(setup.simulators().presence()).isEmpty();
  }

  @Test
  void anAddressWithoutPortIsRefused() {
    DeviceConfig none = DeviceConfig.none();
    DeviceConfig config =
        new DeviceConfig(
            none.cardReader(),
            none.scanner(),
            new Printer.EscPos(new Port("tcp://printer", 0), 576),
            none.presence(),
            none.checkEvery());
    assertThatThrownBy(() -> DeviceSetup.of(config, time))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Printing print(SlipPrinter printer) throws InterruptedException {
    return printer.print(new Raster(printer.widthDots(), 40), Duration.ofSeconds(10));
  }
}
