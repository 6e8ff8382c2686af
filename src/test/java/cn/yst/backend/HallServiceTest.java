package cn.yst.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.yst.backend.HallService.Options;
import cn.yst.contract.EnrolledKiosk;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HallServiceTest {
  @Test
  void drainsForWholeSeconds() {
    assertThat(Options.of(List.of("drain-seconds=10")).drain()).isEqualTo(Duration.ofSeconds(10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(List.of("drain-seconds=soon")))
        .withMessageContaining("drain-seconds");
  }

  @Test
  void theServerKeyOfProductionLiesApartFromTheDatabase(@TempDir Path data, @TempDir Path keys)
      throws Exception {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(List.of("mode=production", "folder=" + data)))
        .withMessageStartingWith("key-file is needed in production");
    Path key = keys.resolve("server.key");
    List<String> args = List.of("mode=production", "folder=" + data, "key-file=" + key);
    ReferenceBackend.start(Options.of(args).config()).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    assertThat(data.resolve("yst.mv.db")).exists();
    assertThat(data.resolve("server.key")).doesNotExist();

    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReferenceBackend.start(Options.of(args).config()))
        .withMessage(
            "the server key file has mode rw-r-----, and only its owner may read it (0600): "
                + key);
    Files.delete(key);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(args))
        .withMessageEndingWith("but not its key: " + key);
  }

  @Test
  void inADemonstrationTheKeyLiesBesideTheDatabase(@TempDir Path data) {
    assertThat(Options.of(List.of("folder=" + data)).config().keyFile())
        .isEqualTo(data.resolve("server.key"));
  }

  @Test
  void kiosksAreEnrolledAndShutOutByTheirIds() {
    Options options =
        Options.of(List.of("enrol=kiosk-a04,Hall,A04", "shut-out=kiosk-a05", "shut-out=kiosk-a06"));
    assertThat(options.kiosks()).containsExactly(new EnrolledKiosk("kiosk-a04", "Hall", "A04"));
    assertThat(options.shutOut()).containsExactly("kiosk-a05", "kiosk-a06");
  }

  @Test
  void nobodyIsBelievedUnlessAProxyIsNamedByItsAddress() {
    assertThat(Options.of(List.of()).config().doors().trustedProxy()).isNull();
    assertThat(Options.of(List.of("trusted-proxy=10.0.0.9")).config().doors().trustedProxy())
        .isEqualTo(InetAddress.ofLiteral("10.0.0.9"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(List.of("trusted-proxy=proxy.example")))
        .withMessageContaining("trusted-proxy");
  }
}
