package cn.yst.kiosk.device.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yst.contract.DemoDevices;
import cn.yst.kiosk.device.CardKind;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.Png;
import java.util.Optional;

/// The simulated devices of one kiosk, and the hands that play them. A device that is not plugged
/// in is not played.
public final class Simulators implements DemoDevices {
  private static final byte[] GARBAGE = "\u001b[2J\u0003\u0016%%%\r".getBytes(UTF_8);

  private final DeviceTime time;
  private final SimulatedReader reader = new SimulatedReader();
  private final SimulatedPrinter printer = new SimulatedPrinter();
  private Optional<SimulatedPort> readerPort = Optional.empty();
  private Optional<SimulatedPort> scannerPort = Optional.empty();
  private Optional<SimulatedPort> printerPort = Optional.empty();
  private Optional<SimulatedPort> sensorPort = Optional.empty();
  private volatile boolean someone = true;

  public Simulators(DeviceTime time) {
    this.time = time;
  }

  /// The kiosk has a simulated reader, at this port.
  public SimulatedPort plugInReader() {
    SimulatedPort port = new SimulatedPort(reader, time);
    readerPort = Optional.of(port);
    return port;
  }

  /// The kiosk has a simulated scanner, at this port.
  public SimulatedPort plugInScanner() {
    SimulatedPort port = new SimulatedPort((_, _) -> {}, time);
    scannerPort = Optional.of(port);
    return port;
  }

  /// The kiosk has a simulated printer, at this port.
  public SimulatedPort plugInPrinter() {
    SimulatedPort port = new SimulatedPort(printer, time);
    printerPort = Optional.of(port);
    return port;
  }

  /// The kiosk has a simulated presence sensor, at this port. Somebody stands before it.
  public SimulatedPort plugInSensor() {
    SimulatedPort port = new SimulatedPort((_, _) -> {}, time);
    sensorPort = Optional.of(port);
    presence(true);
    return port;
  }

  @Override
  public Optional<CardPlace> reader() {
    return readerPort.map(
        _ ->
            reader.wasRead()
                ? CardPlace.READ
                : reader.cardLies() ? CardPlace.LAID : CardPlace.EMPTY);
  }

  @Override
  public void layCard(Card card) {
    reader.fail(SamvFault.NONE);
    reader.lay(printed(card));
  }

  @Override
  public void takeCard() {
    reader.take();
  }

  @Override
  public void snatchCard(Card card) {
    reader.fail(SamvFault.PULLED_MID_READ);
    reader.lay(printed(card));
  }

  private static SimulatedCard printed(Card card) {
    CardKind kind =
        switch (card.sort()) {
          case RESIDENT -> CardKind.RESIDENT;
          case PERMIT -> CardKind.HONG_KONG_MACAO_TAIWAN;
          case FOREIGN_2017 -> CardKind.FOREIGN_2017;
          case FOREIGN_2023 -> CardKind.FOREIGN_2023;
        };
    return new SimulatedCard(kind, card.name(), card.number(), "长期");
  }

  @Override
  public boolean scanner() {
    return scannerPort.isPresent();
  }

  @Override
  public void scan(String code) {
    scannerPort.ifPresent(port -> port.emit((code + "\r\n").getBytes(UTF_8)));
  }

  @Override
  public void scanGarbage() {
    scannerPort.ifPresent(port -> port.emit(GARBAGE.clone()));
  }

  @Override
  public Optional<PaperLevel> paper() {
    return printerPort.map(
        _ ->
            switch (printer.paper()) {
              case ENOUGH -> PaperLevel.ENOUGH;
              case LOW -> PaperLevel.LOW;
              case OUT, COVER_OPEN, JAM, SILENT -> PaperLevel.OUT;
            });
  }

  @Override
  public void paper(PaperLevel level) {
    printer.paper(
        switch (level) {
          case ENOUGH -> Paper.ENOUGH;
          case LOW -> Paper.LOW;
          case OUT -> Paper.OUT;
        });
  }

  @Override
  public Optional<byte[]> lastSlip() {
    return printer.slip().map(Png::of);
  }

  @Override
  public Optional<Boolean> presence() {
    return sensorPort.map(_ -> someone);
  }

  @Override
  public void presence(boolean now) {
    someone = now;
    sensorPort.ifPresent(port -> port.emit((now ? "1\r\n" : "0\r\n").getBytes(UTF_8)));
  }
}
