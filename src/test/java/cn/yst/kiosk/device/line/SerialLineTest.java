package cn.yst.kiosk.device.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.RequiresTool;
import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.samv.SamvReader;
import cn.yst.kiosk.device.simulator.LineServer;
import cn.yst.kiosk.device.simulator.SimulatedCard;
import cn.yst.kiosk.device.simulator.SimulatedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SerialLineTest {
  @Test
  @RequiresTool("socat")
  void aCardIsReadOverARealPort() throws Exception {
    SimulatedReader device = new SimulatedReader();
    device.lay(SimulatedCard.resident("田军", "11010519491231002X"));
    try (PtyPair pair = new PtyPair();
        LineServer _ = LineServer.start(SerialLine.open(pair.device(), 115_200), device);
        SamvReader reader = reader(pair.host())) {
      reader.check();
      assertThat(reader.status()).isEqualTo(new DeviceStatus.Ready());
      assertThat(reader.read(Duration.ofSeconds(20), _ -> {}))
          .isInstanceOfSatisfying(
              CardReading.Read.class,
              read ->
                  assertThat(read.card().<String>handOver((name, _) -> new String(name)))
                      .isEqualTo("田军"));
    }
  }

  @Test
  @RequiresTool("socat")
  void aPulledCableIsAnAbsentReaderAndAPluggedOneComesBack() throws Exception {
    String host;
    SamvReader reader;
    try (PtyPair pair = new PtyPair();
        LineServer _ =
            LineServer.start(SerialLine.open(pair.device(), 115_200), new SimulatedReader())) {
      host = pair.host();
      reader = reader(host);
      reader.check();
      assertThat(reader.status()).isEqualTo(new DeviceStatus.Ready());
    }
    assertThat(reader.read(Duration.ofSeconds(5), _ -> {}))
        .isInstanceOf(CardReading.Unavailable.class);
    reader.check();
    assertThat(reader.status()).isEqualTo(new DeviceStatus.Absent());
    reader.close();
  }

  @Test
  @RequiresTool("socat")
  void aDeviceThatTakesNoMoreIsStuck() throws Exception {
    try (PtyPair pair = new PtyPair();
        FileLine _ = FileLine.open(Path.of(pair.device()));
        LineKeeper keeper = new LineKeeper(() -> SerialLine.open(pair.host(), 115_200))) {
      byte[] more = new byte[1024 * 1024];
      assertThatThrownBy(() -> keeper.write(more, Duration.ofMillis(300)))
          .isInstanceOf(StuckException.class);
      assertThat(keeper.isOpen()).isFalse();
    }
  }

  @Test
  void aPortThatDoesNotExistIsSaidSo() {
    assertThatThrownBy(() -> SerialLine.open("/dev/ttyNONE9", 9600))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> SerialLine.open("usb:ffff:fffe:1-1", 9600))
        .isInstanceOf(IOException.class);
  }

  private static SamvReader reader(String port) {
    return new SamvReader(port, () -> SerialLine.open(port, 115_200), DeviceTime.SYSTEM);
  }
}
