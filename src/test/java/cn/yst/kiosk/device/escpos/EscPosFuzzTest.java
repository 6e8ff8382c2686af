package cn.yst.kiosk.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.HandTime;
import cn.yst.kiosk.device.Raster;
import cn.yst.kiosk.device.SlipPrinter.Printing;
import cn.yst.kiosk.device.simulator.SimulatedPort;
import cn.yst.kiosk.device.simulator.SimulatedPrinter;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/// Whatever a printer answers and when: no exception, a judgement in time, and once it speaks sense
/// again it prints. To fuzz: `JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest=EscPosFuzzTest`.
class EscPosFuzzTest {
  private static final int WIDTH = 576;
  private static final int MOST_AT_ONCE = 8;
  private static final int LATEST_MILLIS = 700;
  private static final Duration LIMIT = Duration.ofSeconds(5);

  @FuzzTest(maxDuration = "30s")
  void whateverThePrinterSaysIsJudgedInTime(FuzzedDataProvider data) throws InterruptedException {
    HandTime time = new HandTime();
    SimulatedPrinter honest = new SimulatedPrinter();
    AtomicBoolean mad = new AtomicBoolean(true);
    SimulatedPort port =
        new SimulatedPort(
            (bytes, voice) -> {
              if (mad.get()) {
                byte[] said = data.consumeBytes(data.consumeInt(0, MOST_AT_ONCE));
                voice.say(said, Duration.ofMillis(data.consumeInt(0, LATEST_MILLIS)));
              } else {
                honest.receive(bytes, voice);
              }
            },
            time);
    EscPosPrinter printer = new EscPosPrinter("simulated", port, WIDTH, time);

    long start = time.nanos();
    printer.check();
    assertThat(time.since(start)).isLessThan(Duration.ofSeconds(3));
    start = time.nanos();
    Printing end = printer.print(new Raster(WIDTH, 8), LIMIT);
    assertThat(time.since(start)).isLessThan(LIMIT.plusSeconds(5));
    assertThat(end instanceof Printing.Printed).isEqualTo(printer.status().usable());

    mad.set(false);
    time.sleep(Duration.ofMillis(LATEST_MILLIS));
    printer.check();
    assertThat(printer.status()).isEqualTo(new DeviceStatus.Ready());
    assertThat(printer.print(new Raster(WIDTH, 8), LIMIT)).isEqualTo(new Printing.Printed(false));
    assertThat(honest.slip()).isPresent();
  }
}
