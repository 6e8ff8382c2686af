package cn.yst.kiosk.device.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.yst.RequiresTool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class FileLineTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  @RequiresTool("socat")
  void noByteIsLostHoweverSmallTheArray() throws Exception {
    byte[] said = new byte[3000];
    new Random(3).nextBytes(said);
    try (PtyPair pair = new PtyPair();
        FileLine device = FileLine.open(Path.of(pair.device()));
        FileLine host = FileLine.open(Path.of(pair.host()))) {
      device.write(said);
      assertThat(LineReads.one(host, SOON)).isEqualTo(said[0]);
      assertThat(LineReads.one(host, SOON)).isEqualTo(said[1]);
      byte[] rest = LineReads.all(host, said.length - 2, SOON);
      assertThat(rest).containsExactly(Arrays.copyOfRange(said, 2, said.length));
      assertThat(host.read(new byte[1], Duration.ZERO)).isZero();
    }
  }

  @Test
  @RequiresTool("socat")
  void aDeviceThatTakesNoMoreIsStuckAlsoForAVirtualThread() throws Exception {
    try (PtyPair pair = new PtyPair();
        SerialLine _ = SerialLine.open(pair.device(), 115_200);
        LineKeeper keeper = new LineKeeper(() -> FileLine.open(Path.of(pair.host())))) {
      byte[] more = new byte[1024 * 1024];
      FutureTask<Throwable> writing =
          new FutureTask<>(() -> catchThrowable(() -> keeper.write(more, Duration.ofMillis(300))));
      Thread.ofVirtual().start(writing);
      assertThat(writing.get(20, TimeUnit.SECONDS)).isInstanceOf(StuckException.class);
      assertThat(keeper.isOpen()).isFalse();
      Awaitility.await().until(FileLineTest::nobodyHoldsTheFile);
    }
  }

  /// A printer that somebody still holds open does not open again.
  private static boolean nobodyHoldsTheFile() {
    return Thread.getAllStackTraces().keySet().stream()
        .noneMatch(thread -> thread.getName().matches("device-(file|write)"));
  }

  @Test
  @RequiresTool("socat")
  void whatCameBeforeTheDeviceWentIsReadAndThenItIsGone() throws Exception {
    FileLine host;
    try (PtyPair pair = new PtyPair();
        FileLine device = FileLine.open(Path.of(pair.device()))) {
      host = FileLine.open(Path.of(pair.host()));
      device.write(new byte[] {1, 2});
      assertThat(LineReads.one(host, SOON)).isEqualTo(1);
    }
    assertThat(LineReads.one(host, SOON)).isEqualTo(2);
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThatThrownBy(() -> host.read(new byte[1], Duration.ZERO))
                    .isInstanceOf(IOException.class));
    host.close();
  }

  @Test
  void aFileThatDoesNotExistIsSaidSo() {
    assertThatThrownBy(() -> FileLine.open(Path.of("/dev/usb/lpNONE9")))
        .isInstanceOf(IOException.class);
  }
}
