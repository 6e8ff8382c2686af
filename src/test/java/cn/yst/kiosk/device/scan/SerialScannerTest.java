package cn.yst.kiosk.device.scan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.CreditCode;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.Scan;
import cn.yst.kiosk.device.simulator.SimulatedPort;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SerialScannerTest {
  private static final String CODE = "91440000MA4X777A89";

  private long nanos;
  private Runnable whileWaiting = () -> {};

  /// Somebody acts as soon as the scanner waits.
  private final DeviceTime time =
      new DeviceTime() {
        @Override
        public long nanos() {
          return nanos;
        }

        @Override
        public void sleep(Duration wait) {
          nanos += wait.toNanos();
          Runnable now = whileWaiting;
          whileWaiting = () -> {};
          now.run();
        }
      };

  private final SimulatedPort port = new SimulatedPort((_, _) -> {}, time);
  private final SerialScanner scanner = new SerialScanner("simulated", port, time);

  @Test
  void aCodeEndsWhereTheScannerFallsSilent() throws Exception {
    whileWaiting =
        () -> {
          port.emit(bytes("名称：某某公司\r\n统一社会"));
          port.emit(bytes("信用代码：" + CODE + "\r\n"));
        };
    assertThat(scan()).isEqualTo(new Scan.Licence(new CreditCode(CODE), Optional.of("某某公司")));
  }

  @Test
  void whatWasScannedBeforeIsForgotten() throws Exception {
    port.emit(bytes(CODE));
    assertThat(scan()).isEqualTo(new Scan.Nothing());
    assertThat(scanner.garbage()).isEqualTo(1);
  }

  @Test
  void manySmallPiecesThatNobodyAskedForDoNotMakeTheScannerAbsent() throws Exception {
    for (int i = 0; i < 1000; i++) {
      port.emit(bytes("9"));
    }
    scanner.check();
    assertThat(scanner.status()).isEqualTo(new DeviceStatus.Ready());
    assertThat(scanner.garbage()).isEqualTo(1);
  }

  @Test
  void garbageIsRefusedAndCounted() throws Exception {
    whileWaiting = () -> port.emit(new byte[] {27, 91, 50, 74});
    assertThat(scan()).isEqualTo(new Scan.Refused());
    assertThat(scanner.garbage()).isEqualTo(1);
  }

  @Test
  void anEndlessBurstIsCutAndRefused() throws Exception {
    whileWaiting = () -> port.emit(new byte[1_000_000]);
    assertThat(scan()).isEqualTo(new Scan.Refused());
  }

  @Test
  void aBurstThatDripsWithoutAnEndIsRefusedSoon() throws Exception {
    whileWaiting = this::drip;
    assertThat(scan()).isEqualTo(new Scan.Refused());
    assertThat(Duration.ofNanos(nanos)).isLessThan(Duration.ofSeconds(3));
    assertThat(scanner.garbage()).isEqualTo(1);
  }

  /// One byte, and the next one shortly before the silence that would end the code.
  private void drip() {
    long next = nanos + Duration.ofMillis(90).toNanos();
    port.emit(bytes("9"));
    whileWaiting =
        new Runnable() {
          @Override
          public void run() {
            if (nanos < next) {
              whileWaiting = this;
            } else {
              drip();
            }
          }
        };
  }

  @Test
  void anUnpluggedScannerComesBack() throws Exception {
    scanner.check();
    assertThat(scanner.status()).isEqualTo(new DeviceStatus.Ready());
    whileWaiting = () -> port.plug(false);
    assertThat(scan()).isEqualTo(new Scan.Unavailable());
    assertThat(scanner.status()).isEqualTo(new DeviceStatus.Absent());
    port.plug(true);
    scanner.check();
    assertThat(scanner.status()).isEqualTo(new DeviceStatus.Ready());
  }

  private Scan scan() throws InterruptedException {
    return scanner.scan(Duration.ofSeconds(10));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
