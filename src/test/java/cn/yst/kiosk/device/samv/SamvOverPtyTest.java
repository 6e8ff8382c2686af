package cn.yst.kiosk.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.RequiresTool;
import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.line.ByteLine;
import cn.yst.kiosk.device.line.PtyPair;
import cn.yst.kiosk.device.line.SerialLine;
import cn.yst.kiosk.device.simulator.LineServer;
import cn.yst.kiosk.device.simulator.SamvFault;
import cn.yst.kiosk.device.simulator.SimulatedCard;
import cn.yst.kiosk.device.simulator.SimulatedReader;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every fault over a pair of pseudo-terminals, through the driver and the port of a hall. Both
/// ends live three times as fast as the clock, so that time limits are met quickly.
class SamvOverPtyTest {
  private static final int FASTER = 3;
  private static final int BAUD = 115_200;

  private final DeviceTime time = new Hasty();
  private final SimulatedReader device = new SimulatedReader();

  @ParameterizedTest
  @RequiresTool("socat")
  @EnumSource(SamvFault.class)
  void everyFaultHasItsEndAndAMendedReaderReads(SamvFault fault) throws Exception {
    device.lay(SimulatedCard.resident("田军", "11010519491231002X"));
    device.fail(fault);
    try (PtyPair pair = new PtyPair();
        LineServer _ = LineServer.start(SerialLine.open(pair.device(), BAUD), device, time);
        SamvReader reader =
            new SamvReader("pty", () -> new HastyLine(SerialLine.open(pair.host(), BAUD)), time)) {
      FaultEnd end = FaultEnd.of(fault);
      assertThat(reader.read(Duration.ofSeconds(5), _ -> {})).isInstanceOf(end.reading());
      assertThat(reader.status()).isInstanceOf(end.status());
      device.fail(SamvFault.NONE);
      device.lay(SimulatedCard.resident("黄丽燕", "440524188001010014"));
      assertThat(reader.read(Duration.ofSeconds(20), _ -> {}))
          .isInstanceOfSatisfying(
              CardReading.Read.class,
              read ->
                  assertThat(read.card().<String>handOver((name, _) -> new String(name)))
                      .isEqualTo("黄丽燕"));
    }
  }

  private static final class Hasty implements DeviceTime {
    @Override
    public long nanos() {
      return SYSTEM.nanos() * FASTER;
    }

    @Override
    public void sleep(Duration wait) throws InterruptedException {
      SYSTEM.sleep(wait.dividedBy(FASTER));
    }
  }

  /// Waits as long as the hasty mean.
  private record HastyLine(ByteLine line) implements ByteLine {
    @Override
    public int read(byte[] into, Duration wait) throws IOException, InterruptedException {
      return line.read(into, wait.dividedBy(FASTER));
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      line.write(bytes);
    }

    @Override
    public void close() {
      line.close();
    }
  }
}
