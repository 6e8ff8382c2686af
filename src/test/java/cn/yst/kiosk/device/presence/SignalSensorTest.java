package cn.yst.kiosk.device.presence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.HandTime;
import cn.yst.kiosk.device.simulator.SimulatedPort;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalSensorTest {
  private final HandTime time = new HandTime();
  private final SimulatedPort port = new SimulatedPort((_, _) -> {}, time);
  private final SignalSensor sensor = SignalSensor.serial("simulated", port, time);
  private final List<Boolean> heard = new ArrayList<>();

  @BeforeEach
  void listen() {
    sensor.onChange(heard::add);
  }

  @Test
  void comingIsBelievedAtOnceAndGoingAfterAWhile() throws Exception {
    says("1\r\n");
    assertThat(heard).containsExactly(true);
    says("0\r\n");
    assertThat(heard).containsExactly(true);
    time.sleep(Duration.ofSeconds(3));
    sensor.check();
    assertThat(heard).containsExactly(true, false);
  }

  @Test
  void leaningAsideIsNotLeaving() throws Exception {
    says("1");
    says("0");
    time.sleep(Duration.ofSeconds(2));
    says("1");
    time.sleep(Duration.ofSeconds(10));
    sensor.check();
    assertThat(heard).containsExactly(true);
  }

  @Test
  void aSensorThatFailsSaysNothing() throws Exception {
    says("1");
    says("0");
    port.plug(false);
    time.sleep(Duration.ofSeconds(10));
    sensor.check();
    assertThat(sensor.status()).isEqualTo(new DeviceStatus.Absent());
    assertThat(heard).containsExactly(true);
    port.plug(true);
    says("1");
    assertThat(sensor.status()).isEqualTo(new DeviceStatus.Ready());
  }

  @Test
  void nonsenseIsCounted() throws Exception {
    says("hello");
    assertThat(sensor.garbage()).isEqualTo(1);
    assertThat(heard).isEmpty();
  }

  @Test
  void aListenerCanStop() throws Exception {
    List<Boolean> other = new ArrayList<>();
    sensor.onChange(other::add).run();
    says("1");
    assertThat(other).isEmpty();
  }

  @Test
  void anInputOfTheBoardIsAFile(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("value");
    SignalSensor input = SignalSensor.input(file, time);
    input.onChange(heard::add);
    input.check();
    assertThat(input.status()).isEqualTo(new DeviceStatus.Absent());
    Files.writeString(file, "1\n");
    input.check();
    Files.writeString(file, "?\n");
    input.check();
    assertThat(input.status()).isEqualTo(new DeviceStatus.Ready());
    assertThat(heard).containsExactly(true);
    assertThat(input.garbage()).isEqualTo(1);
  }

  private void says(String text) throws InterruptedException {
    port.emit(text.getBytes(StandardCharsets.US_ASCII));
    sensor.check();
  }
}
