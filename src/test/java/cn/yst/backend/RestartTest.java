package cn.yst.backend;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.authorization.Begun;
import cn.yst.backend.authorization.DeviceKey;
import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.authorization.FakePhone;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.kiosk.Kiosk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A service that stops and starts again, on a clock that a test moves.
class RestartTest {
  @TempDir private Path folder;

  private final HandClock clock = HandClock.atWork();
  private final DeviceKey device = DeviceKey.fresh(clock);
  private ReferenceBackend backend;
  private FakeKiosk kiosk;

  @BeforeEach
  void start() {
    backend = ReferenceBackend.start(BackendConfig.demo(folder).withClock(clock));
    backend
        .enrolments()
        .enrol(new Kiosk("k", "天河区政务服务中心", "A03", null, null, false), device.publicJwk());
    kiosk = new FakeKiosk("k", backend.origins().kiosk(), device, clock);
  }

  @AfterEach
  void stop() {
    backend.close();
  }

  @Test
  void anIdThatWasUsedBeforeStaysUsed() {
    Map<String, String> form =
        Map.of(
            "token",
            "unknown",
            "client_assertion",
            device.assertion(
                "k",
                backend.origins().kiosk(),
                Duration.ofSeconds(60),
                UUID.randomUUID().toString()));
    assertThat(kiosk.post("/oauth2/revoke", form).statusCode()).isEqualTo(200);
    restart();
    assertThat(kiosk.post("/oauth2/revoke", form).statusCode()).isEqualTo(401);
    assertThat(kiosk.revoke("unknown").statusCode()).isEqualTo(200);
  }

  @Test
  void whileItWasDownNoKioskWasSilent() {
    DemoPerson person = DemoPeople.LIN_XIAOTONG;
    Begun begun = kiosk.begin(person.name(), person.idNumber());
    new FakePhone(backend.origins().phone()).approve(begun.link(), begun.checkCode());
    String token = kiosk.token(begun.deviceCode()).accessToken();
    touch(token);
    clock.advance(Duration.ofSeconds(149));
    restart();
    clock.advance(Duration.ofSeconds(119));
    assertThat(touch(token))
        .as("268 s after it was heard of, 119 s after the start")
        .isEqualTo(200);
    clock.advance(Duration.ofSeconds(31));
    assertThat(touch(token)).as("150 s after the start").isEqualTo(401);
  }

  private int touch(String token) {
    return kiosk
        .asVisitor("POST", "/v1/sessions/current/touch", "{\"pace\":\"slow\"}", token)
        .statusCode();
  }

  /// On the same port, which is part of the issuer.
  private void restart() {
    int port = backend.kioskPort();
    backend.close();
    backend =
        ReferenceBackend.start(BackendConfig.demo(folder).withClock(clock).withPorts(port, 0, 0));
  }
}
