package cn.yst.backend.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yst.backend.GroundFixture;
import cn.yst.backend.authorization.DeviceKey;
import cn.yst.backend.proof.OAuthException;
import cn.yst.backend.proof.ReplayGuard;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Only whoever fails has to wait.
class ClientAssertionsTest {
  private static final String ISSUER = "http://service.example";

  private final GroundFixture fixture = new GroundFixture();
  private final KioskStore kiosks = new KioskStore(fixture.clock());
  private final AtomicInteger delays = new AtomicInteger();
  private final ClientAssertions assertions =
      new ClientAssertions(
          fixture.ground(),
          kiosks,
          new ReplayGuard(fixture.ground().database(), fixture.ground().vault(), fixture.clock()),
          () -> ISSUER,
          delays::incrementAndGet);

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aFailureIsDelayedAndTheKiosksOwnAssertionIsNot() {
    DeviceKey key = DeviceKey.fresh(fixture.clock());
    new Enrolments(fixture.ground(), kiosks, (tx, id) -> {})
        .enrol(new Kiosk("kiosk-1", "天河区政务服务中心", "A03", null, null, false), key.publicJwk());
    assertThatExceptionOfType(OAuthException.class)
        .isThrownBy(() -> authenticate(DeviceKey.fresh(fixture.clock())));
    assertThat(delays).hasValue(1);
    assertThat(authenticate(key).id()).isEqualTo("kiosk-1");
    assertThat(delays).hasValue(1);
  }

  private Kiosk authenticate(DeviceKey key) {
    return assertions.authenticate(
        Map.of(
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion",
            key.assertion("kiosk-1", ISSUER)));
  }
}
