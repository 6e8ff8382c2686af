package cn.yst.kiosk.device.setup;

import cn.yst.kiosk.device.Device;
import cn.yst.kiosk.device.DeviceConfig;
import cn.yst.kiosk.device.DeviceConfig.CardReader;
import cn.yst.kiosk.device.DeviceConfig.Port;
import cn.yst.kiosk.device.DeviceConfig.Presence;
import cn.yst.kiosk.device.DeviceConfig.Printer;
import cn.yst.kiosk.device.DeviceConfig.Scanner;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.cups.CupsPrinter;
import cn.yst.kiosk.device.escpos.EscPosPrinter;
import cn.yst.kiosk.device.presence.SignalSensor;
import cn.yst.kiosk.device.samv.SamvReader;
import cn.yst.kiosk.device.scan.SerialScanner;
import cn.yst.kiosk.device.scan.WedgeScanner;
import cn.yst.kiosk.device.simulator.Simulators;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A kiosk's devices, built and not yet opened.
///
/// @param devices call [Devices#start()] when the screen is up
/// @param simulators what plays those that are simulated
public record DeviceSetup(Devices devices, Simulators simulators) {
  private static final String SIMULATED = "simulated";

  /// Paper of 80 mm.
  private static final int WIDTH_DOTS = 576;

  /// Builds what the configuration names.
  public static DeviceSetup of(DeviceConfig config, DeviceTime time) {
    Simulators simulators = new Simulators(time);
    List<Device> devices =
        Stream.<Optional<? extends Device>>of(
                cardReader(config.cardReader(), simulators, time),
                scanner(config.scanner(), simulators, time),
                printer(config.printer(), simulators, time),
                presence(config.presence(), simulators, time))
            .<Device>flatMap(Optional::stream)
            .toList();
    return new DeviceSetup(new Devices(devices, time, config.checkEvery()), simulators);
  }

  private static Optional<Device> cardReader(
      CardReader config, Simulators simulators, DeviceTime time) {
    return switch (config) {
      case CardReader.None _ -> Optional.empty();
      case CardReader.SamV(Port port) ->
          Optional.of(new SamvReader(port.name(), Ports.opener(port), time));
      case CardReader.Simulated _ ->
          Optional.of(new SamvReader(SIMULATED, simulators.plugInReader(), time));
    };
  }

  private static Optional<Device> scanner(Scanner config, Simulators simulators, DeviceTime time) {
    return switch (config) {
      case Scanner.None _ -> Optional.empty();
      case Scanner.Serial(Port port) ->
          Optional.of(new SerialScanner(port.name(), Ports.opener(port), time));
      case Scanner.Keyboard(String prefix) -> Optional.of(new WedgeScanner(prefix, time));
      case Scanner.Simulated _ ->
          Optional.of(new SerialScanner(SIMULATED, simulators.plugInScanner(), time));
    };
  }

  private static Optional<Device> printer(Printer config, Simulators simulators, DeviceTime time) {
    return switch (config) {
      case Printer.None _ -> Optional.empty();
      case Printer.EscPos(Port port, int width) ->
          Optional.of(new EscPosPrinter(port.name(), Ports.opener(port), width, time));
      case Printer.Cups(String queue, int width) ->
          Optional.of(new CupsPrinter(queue, width, time));
      case Printer.Simulated _ ->
          Optional.of(new EscPosPrinter(SIMULATED, simulators.plugInPrinter(), WIDTH_DOTS, time));
    };
  }

  private static Optional<Device> presence(
      Presence config, Simulators simulators, DeviceTime time) {
    return switch (config) {
      case Presence.None _ -> Optional.empty();
      case Presence.Serial(Port port) ->
          Optional.of(SignalSensor.serial(port.name(), Ports.opener(port), time));
      case Presence.Input(var file) -> Optional.of(SignalSensor.input(file, time));
      case Presence.Simulated _ ->
          Optional.of(SignalSensor.serial(SIMULATED, simulators.plugInSensor(), time));
    };
  }
}
