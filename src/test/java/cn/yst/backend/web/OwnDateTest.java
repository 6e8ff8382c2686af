package cn.yst.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.BackendConfig;
import cn.yst.backend.HandClock;
import cn.yst.backend.ReferenceBackend;
import cn.yst.backend.authorization.Begun;
import cn.yst.backend.authorization.ServiceFixture;
import cn.yst.backend.authorization.Wire;
import cn.yst.backend.kiosk.Kiosk;
import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ProofKey;
import cn.yst.kiosk.api.ServerClock;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.api.ServiceAddress;
import cn.yst.kiosk.concurrent.Background;
import io.helidon.webserver.http.HttpRouting;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `Date` is the time by which the service judges: a kiosk that sets its own by it is let in,
/// whatever the machines' clocks say.
class OwnDateTest {
  private static final String START = "Mon, 02 Mar 2026 02:30:00 GMT";

  @ParameterizedTest(name = "{0} s")
  @ValueSource(ints = {-12, -90, 80})
  void aServiceWhoseClockIsOffTheKiosksLetsItIn(int seconds) throws Exception {
    Clock off = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds));
    ProofKey key = ProofKey.fresh();
    try (ReferenceBackend backend = ReferenceBackend.start(BackendConfig.memory().withClock(off))) {
      backend
          .enrolments()
          .enrol(new Kiosk("k", "天河区政务服务中心", "A03", null, null, false), key.publicJwk());
      Service service =
          new Service(
              new ServiceAddress(
                  backend.origins().kiosk(), "k", Optional.of(key), Optional.empty()),
              new ServerClock(Clock.systemUTC(), System::nanoTime),
              Background.onVirtualThreads(Runnable::run),
              System::nanoTime,
              new SecureRandom());
      assertThat(service.kiosk().boot(new Nothing()).sessionId()).isNull();
      assertThat(Duration.between(off.instant(), service.clock().instant()).abs())
          .isLessThan(Duration.ofSeconds(3));
    }
  }

  @Test
  void everyAnswerSaysItAlsoErrorsAndStreams() {
    try (ServiceFixture fixture = new ServiceFixture()) {
      String origin = fixture.backend().origins().kiosk();
      Begun begun = fixture.kiosk().begin(ServiceFixture.NAME, ServiceFixture.ID_NUMBER);
      String one = "/v1/authorizations/" + begun.handle();
      assertDate(200, Wire.send(Wire.to(origin + "/health/live")));
      assertDate(404, Wire.send(Wire.to(origin + "/nowhere")));
      assertDate(401, Wire.send(Wire.to(origin + "/v1/me")));
      assertDate(401, Wire.send(Wire.form(Wire.to(origin + "/oauth2/token"), Map.of("a", "b"))));
      assertDate(200, fixture.kiosk().asKiosk("GET", one, ""));
      assertDate(204, fixture.kiosk().asKiosk("DELETE", one, ""));
      assertDate(200, fixture.kiosk().asKiosk("GET", one + "/events", ""));
      assertDate(200, Wire.send(Wire.to(fixture.backend().origins().phone() + "/health/live")));
    }
  }

  @Test
  void anAnswerThatTookLongSaysWhenItWentOut() {
    HandClock clock = HandClock.atWork();
    Routes slow =
        new Routes() {
          @Override
          public void kiosk(HttpRouting.Builder routing) {
            routing.get(
                "/slow",
                (request, response) -> {
                  clock.advance(Duration.ofSeconds(25));
                  response.send("at last");
                });
          }
        };
    try (Listener listener =
        Listener.start(
            Door.open("127.0.0.1", 0), clock, new Random(1), List.of(slow), Routes::kiosk)) {
      HttpResponse<String> answer =
          Wire.send(Wire.to("http://127.0.0.1:" + listener.port() + "/slow"));
      assertThat(answer.headers().allValues("Date"))
          .containsExactly(START.replace("30:00", "30:25"));
    }
  }

  private static void assertDate(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().allValues("Date")).containsExactly(START);
  }
}
