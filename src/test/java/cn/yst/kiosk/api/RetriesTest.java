package cn.yst.kiosk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.StaffCall;
import cn.yst.kiosk.api.ApiException.Unreachable;
import cn.yst.kiosk.concurrent.Background;
import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long a pressed key is kept waiting by a service that loses every answer: no attempt begins
/// later than two seconds after the first. Time passes only while the service is asked.
class RetriesTest {
  private final MockWebServer server = new MockWebServer();
  private final AtomicLong time = new AtomicLong();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest(name = "each takes {0} ms: {1}")
  @CsvSource({"0, 3", "500, 3", "1000, 2", "1900, 1", "5000, 1"})
  void noAttemptBeginsLaterThanTwoSecondsAfterTheFirst(long millis, int attempts)
      throws IOException {
    Service service = losingAfter(Duration.ofMillis(millis));
    assertThrows(
        Unreachable.class,
        () -> service.kiosk().callStaff(service.newAction(), new StaffCall("home", null)));
    assertThat(asked).hasSize(attempts);
    asked.clear();
    assertThrows(
        Unreachable.class,
        () ->
            service
                .signIn()
                .run(
                    AuthorizationDetail.stepUp(
                        new FaceConsent("1", "0".repeat(64), true, Instant.EPOCH)),
                    event -> {}));
    assertThat(asked).containsOnly("/begin").hasSize(attempts);
  }

  private Service losingAfter(Duration each) throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            if (request.getTarget().startsWith("/.well-known/")) {
              return metadata();
            }
            asked.add(request.getTarget());
            time.addAndGet(each.toNanos());
            return new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
          }
        });
    server.start(InetAddress.getLoopbackAddress(), 0);
    return new Service(
        new ServiceAddress(issuer(), "kiosk", Optional.empty(), Optional.empty()),
        new ServerClock(Clock.systemUTC(), time::get),
        Background.onVirtualThreads(Runnable::run),
        time::get,
        new SecureRandom());
  }

  private String issuer() {
    return "http://127.0.0.1:" + server.getPort();
  }

  private MockResponse metadata() {
    return new MockResponse.Builder()
        .addHeader("Content-Type", "application/json")
        .body(
            "{\"issuer\":\"I\",\"token_endpoint\":\"I/token\",\"device_authorization_endpoint\":\"I/begin\"}"
                .replace("I", issuer()))
        .build();
  }
}
