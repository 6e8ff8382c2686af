package cn.yst.kiosk.device.simulator;

import cn.yst.kiosk.device.Raster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An ESC/POS printer in software: understands what ours is sent, and shows the paper.
public final class SimulatedPrinter implements SimulatedDevice {
  private static final Duration ANSWERS_AFTER = Duration.ofMillis(5);

  /// A hand's breadth a second, like the real ones: 200 mm at 8 dots to the millimetre.
  private static final long NANOS_PER_ROW = 1_000_000_000L / 1600;

  private final EscPosStream stream = new EscPosStream();
  private final List<byte[]> rows = new ArrayList<>();
  private Optional<Raster> slip = Optional.empty();
  private Paper paper = Paper.ENOUGH;
  private int rowsUntilFault = -1;

  /// Changes the paper now.
  public synchronized void paper(Paper next) {
    paper = next;
    rowsUntilFault = -1;
  }

  /// Runs out after so many more rows, in the middle of a slip.
  public synchronized void runOutAfter(int rowsLeft) {
    rowsUntilFault = rowsLeft;
  }

  public synchronized Paper paper() {
    return paper;
  }

  /// The slip that came out last, until the next.
  public synchronized Optional<Raster> slip() {
    return slip;
  }

  /// Rows printed and not yet cut off, for instance of a slip that broke off.
  public synchronized int rowsHanging() {
    return rows.size();
  }

  @Override
  public synchronized void receive(byte[] bytes, Voice voice) {
    stream.feed(bytes);
    for (var next = stream.next(); next.isPresent(); next = stream.next()) {
      obey(next.get(), voice);
    }
  }

  private void obey(EscPosStream.Command command, Voice voice) {
    switch (command) {
      case EscPosStream.Command.Ask(int which) -> answer(status(which), ANSWERS_AFTER, voice);
      case EscPosStream.Command.Clear _ -> rows.clear();
      case EscPosStream.Command.Rows picture -> picture.rows().forEach(this::burn);
      case EscPosStream.Command.Cut _ -> cut();
      case EscPosStream.Command.SayWhenDone _ -> {
        if (works()) {
          long nanos = slip.map(Raster::height).orElse(0) * NANOS_PER_ROW;
          answer(paper == Paper.LOW ? 3 : 0, Duration.ofNanos(nanos), voice);
        }
      }
      case EscPosStream.Command.Other _ -> {}
    }
  }

  private void burn(byte[] row) {
    if (works()) {
      rows.add(row);
    }
    if (rowsUntilFault > 0) {
      rowsUntilFault--;
      paper = rowsUntilFault == 0 ? Paper.OUT : paper;
    }
  }

  private void cut() {
    if (!works() || rows.isEmpty()) {
      return;
    }
    Raster cut = new Raster(rows.getFirst().length * 8, rows.size());
    for (int y = 0; y < cut.height(); y++) {
      for (int x = 0; x < cut.width(); x++) {
        if ((rows.get(y)[x / 8] & (0x80 >> (x % 8))) != 0) {
          cut.set(x, y);
        }
      }
    }
    rows.clear();
    slip = Optional.of(cut);
  }

  private boolean works() {
    return paper == Paper.ENOUGH || paper == Paper.LOW;
  }

  private void answer(int status, Duration after, Voice voice) {
    if (paper != Paper.SILENT) {
      voice.say(new byte[] {(byte) status}, after);
    }
  }

  private int status(int which) {
    int bits =
        switch (which) {
          case 1 -> works() ? 0 : 0x08;
          case 2 ->
              switch (paper) {
                case COVER_OPEN -> 0x04;
                case OUT -> 0x20;
                case JAM -> 0x40;
                case ENOUGH, LOW, SILENT -> 0;
              };
          case 3 -> paper == Paper.JAM ? 0x08 : 0;
          default -> paper == Paper.OUT ? 0x6C : paper == Paper.LOW ? 0x0C : 0;
        };
    return 0x12 | bits;
  }
}
