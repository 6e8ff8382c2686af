package cn.yst.kiosk.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.HandTime;
import cn.yst.kiosk.device.Raster;
import cn.yst.kiosk.device.SlipPrinter.Printing;
import cn.yst.kiosk.device.line.ByteLine;
import cn.yst.kiosk.device.simulator.Paper;
import cn.yst.kiosk.device.simulator.SimulatedPort;
import cn.yst.kiosk.device.simulator.SimulatedPrinter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscPosPrinterTest {
  private static final int WIDTH = 576;

  private final HandTime time = new HandTime();
  private final SimulatedPrinter device = new SimulatedPrinter();
  private final SimulatedPort port = new SimulatedPort(device, time);
  private final EscPosPrinter printer = new EscPosPrinter("simulated", port, WIDTH, time);

  @Test
  void everyDotComesOut() throws Exception {
    Raster slip = slip();
    assertThat(print(slip)).isEqualTo(new Printing.Printed(false));
    Raster out = device.slip().orElseThrow();
    assertThat(out.height()).isEqualTo(slip.height());
    for (int y = 0; y < slip.height(); y++) {
      for (int x = 0; x < WIDTH; x++) {
        assertThat(out.isSet(x, y)).as("%d, %d", x, y).isEqualTo(slip.isSet(x, y));
      }
    }
    assertThat(printer.status()).isEqualTo(new DeviceStatus.Ready());
    assertThat(printer.garbage()).isZero();
  }

  @Test
  void aRollNearItsEndPrintsAndSaysSo() throws Exception {
    device.paper(Paper.LOW);
    assertThat(print(slip())).isEqualTo(new Printing.Printed(true));
    assertThat(printer.status()).isEqualTo(new DeviceStatus.Attention(Reason.PAPER_LOW));
  }

  @ParameterizedTest
  @CsvSource({"OUT, PAPER_OUT", "COVER_OPEN, COVER_OPEN", "JAM, PAPER_JAM", "SILENT, SILENT"})
  void aPrinterThatCannotSaysWhyAtOnce(Paper paper, Reason reason) throws Exception {
    device.paper(paper);
    long start = time.nanos();
    assertThat(print(slip())).isEqualTo(new Printing.Failed(reason));
    assertThat(time.since(start)).isLessThan(Duration.ofSeconds(3));
    assertThat(device.slip()).isEmpty();
    assertThat(printer.status()).isEqualTo(new DeviceStatus.Fault(reason));
    device.paper(Paper.ENOUGH);
    printer.check();
    assertThat(printer.status()).isEqualTo(new DeviceStatus.Ready());
  }

  @Test
  void paperThatEndsInTheMiddleThrowsTheJobAway() throws Exception {
    device.runOutAfter(150);
    long start = time.nanos();
    assertThat(print(slip())).isEqualTo(new Printing.Failed(Reason.PAPER_OUT));
    assertThat(time.since(start)).isLessThan(Duration.ofSeconds(3));
    assertThat(device.slip()).isEmpty();
    assertThat(device.rowsHanging()).isZero();
    device.paper(Paper.ENOUGH);
    assertThat(print(slip())).isEqualTo(new Printing.Printed(false));
  }

  @Test
  void theEndOfASessionEmptiesThePrinter() throws Exception {
    printer.check();
    List<byte[]> whole = EscPos.slip(slip());
    ByteLine line = port.open();
    for (byte[] piece : whole.subList(0, 2)) {
      line.write(piece);
    }
    assertThat(device.rowsHanging()).isPositive();
    printer.forget();
    assertThat(device.rowsHanging()).isZero();
    assertThat(device.slip()).isEmpty();
  }

  @Test
  void aSlipOnItsWayIsLeftToItsEndForAtMostThreeSeconds() throws Exception {
    time.interruptAfter(Duration.ofMillis(50));
    assertThatThrownBy(() -> print(slip())).isInstanceOf(InterruptedException.class);
    long start = time.nanos();
    printer.forget();
    assertThat(time.since(start)).isLessThan(Duration.ofSeconds(3));
    assertThat(device.slip()).isPresent();
    assertThat(device.rowsHanging()).isZero();
  }

  @Test
  void theEndOfASessionStopsASlipHalfSent() throws Exception {
    AtomicReference<EscPosPrinter> itself = new AtomicReference<>();
    Thread leaver = Thread.ofPlatform().unstarted(() -> forget(itself.get()));
    EscPosPrinter leaving =
        new EscPosPrinter("simulated", () -> new Leaving(port.open(), leaver), WIDTH, time);
    itself.set(leaving);
    assertThat(leaving.print(slip(), Duration.ofSeconds(20)))
        .isEqualTo(new Printing.Failed(Reason.JOB_STUCK));
    leaver.join();
    assertThat(device.slip()).isEmpty();
    assertThat(device.rowsHanging()).isZero();
  }

  @Test
  void anUnpluggedPrinterComesBack() throws Exception {
    port.plug(false);
    assertThat(print(slip())).isEqualTo(new Printing.Failed(Reason.OFFLINE));
    assertThat(printer.status()).isEqualTo(new DeviceStatus.Absent());
    port.plug(true);
    printer.check();
    assertThat(printer.status()).isEqualTo(new DeviceStatus.Ready());
    assertThat(print(slip())).isEqualTo(new Printing.Printed(false));
  }

  @Test
  void garbageFromThePrinterIsCountedAndDoesNotMatter() throws Exception {
    port.emit(new byte[] {-1, -1, 0x16, -128});
    assertThat(print(slip())).isEqualTo(new Printing.Printed(false));
    assertThat(printer.garbage()).isPositive();
  }

  @Test
  void aPrinterThatNeverStopsTalkingIsGone() throws Exception {
    port.emit(new byte[100_000]);
    assertThat(print(slip())).isEqualTo(new Printing.Failed(Reason.OFFLINE));
  }

  @Test
  void aSlipOfAnotherWidthIsRefused() {
    assertThatThrownBy(() -> print(new Raster(384, 10)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theEndOfASessionDoesNotWaitForAPrinterThatTakesNoMoreBytes() throws Exception {
    CountDownLatch stuck = new CountDownLatch(1);
    EscPosPrinter full = new EscPosPrinter("full", () -> new Full(port.open(), stuck), WIDTH, time);
    FutureTask<Printing> printing =
        new FutureTask<>(() -> full.print(slip(), Duration.ofSeconds(20)));
    Thread.ofVirtual().start(printing);
    stuck.await();
    full.forget();
    assertThat(printing.get(10, TimeUnit.SECONDS)).isInstanceOf(Printing.Failed.class);
    assertThat(full.status().usable()).isFalse();
  }

  @Test
  void aPrinterThatTakesNoMoreBytesIsStuckAtTheEndOfTheTimeAndWorksOnceItTakesThemAgain()
      throws Exception {
    CountDownLatch stuck = new CountDownLatch(1);
    EscPosPrinter full =
        new EscPosPrinter(
            "full",
            () -> stuck.getCount() == 0 ? port.open() : new Full(port.open(), stuck),
            WIDTH,
            DeviceTime.SYSTEM);
    assertThat(full.print(slip(), Duration.ofMillis(400)))
        .isEqualTo(new Printing.Failed(Reason.JOB_STUCK));
    assertThat(full.status()).isEqualTo(new DeviceStatus.Fault(Reason.JOB_STUCK));
    assertThat(full.status().usable()).isFalse();
    port.open().write(EscPos.slip(slip()).get(1)); // what it took before it stuck
    full.check();
    assertThat(full.status()).isEqualTo(new DeviceStatus.Ready());
    assertThat(device.rowsHanging()).isZero();
  }

  private static void forget(EscPosPrinter printer) {
    try {
      printer.forget();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Printing print(Raster slip) throws InterruptedException {
    return printer.print(slip, Duration.ofSeconds(20));
  }

  /// A slip with dots here and there, taller than one picture command, and with the bytes of a
  /// status question in it.
  private static Raster slip() {
    Raster slip = new Raster(WIDTH, 300);
    for (int i = 0; i < 300; i++) {
      slip.set((i * 37) % WIDTH, i);
    }
    slip.set(3, 0); // 10
    slip.set(13, 0); // 04
    slip.set(23, 0); // 01
    return slip;
  }

  /// The visitor leaves when the first piece of the picture has been sent.
  private record Leaving(ByteLine line, Thread leaver) implements ByteLine {
    @Override
    public int read(byte[] into, Duration wait) throws IOException, InterruptedException {
      return line.read(into, wait);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      line.write(bytes);
      if (bytes.length > WIDTH && leaver.getState() == Thread.State.NEW) {
        leaver.start();
        Awaitility.await().until(() -> leaver.getState() == Thread.State.TIMED_WAITING);
      }
    }

    @Override
    public void close() {
      line.close();
    }
  }

  /// Takes no picture, and says so only when it is closed.
  private static final class Full implements ByteLine {
    private final ByteLine line;
    private final CountDownLatch stuck;
    private final CountDownLatch closed = new CountDownLatch(1);

    Full(ByteLine line, CountDownLatch stuck) {
      this.line = line;
      this.stuck = stuck;
    }

    @Override
    public int read(byte[] into, Duration wait) throws IOException, InterruptedException {
      return line.read(into, wait);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      if (bytes.length <= WIDTH) {
        line.write(bytes);
        return;
      }
      stuck.countDown();
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new IOException("closed");
    }

    @Override
    public void close() {
      closed.countDown();
      line.close();
    }
  }
}
