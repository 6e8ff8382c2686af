package cn.yst.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.yst.backend.HallService.Options;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HallServiceTest {
  @Test
  void drainsForWholeSeconds() {
    assertThat(Options.of(List.of("drain-seconds=10")).drain()).isEqualTo(Duration.ofSeconds(10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(List.of("drain-seconds=soon")))
        .withMessageContaining("drain-seconds");
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
