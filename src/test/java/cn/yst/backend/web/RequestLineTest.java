package cn.yst.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.yst.backend.authorization.Begun;
import cn.yst.backend.authorization.FakePhone;
import cn.yst.backend.authorization.ServiceFixture;
import cn.yst.backend.authorization.Wire;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// The log tells the story of a sign-in by its ids, whoever calls: each request is one line of
/// keys and values.
class RequestLineTest {
  private final Logger log = (Logger) LoggerFactory.getLogger("cn.yst.backend.request");
  private final ListAppender<ILoggingEvent> written = new ListAppender<>();
  private final ServiceFixture service = new ServiceFixture();

  @BeforeEach
  void listen() {
    written.list = new CopyOnWriteArrayList<>();
    written.start();
    log.addAppender(written);
    log.setLevel(Level.INFO);
  }

  @AfterEach
  void close() {
    log.detachAppender(written);
    log.setLevel(null);
    service.close();
  }

  @Test
  void kioskAndPhoneAreJoinedByTheHandle() {
    Begun begun = service.kiosk().begin(ServiceFixture.NAME, ServiceFixture.ID_NUMBER);
    FakePhone phone = service.phone();
    phone.claim(begun.link());
    service.kiosk().status(begun.handle());

    Map<String, String> begin = line("/oauth2/device_authorization");
    assertThat(begin)
        .containsEntry("method", "POST")
        .containsEntry("status", "200")
        .containsEntry("kiosk", "kiosk-1")
        .containsEntry("handle", begun.handle());
    assertThat(begin.get("ms")).matches("[0-9]+");
    assertThat(begin.get("trace")).matches("[0-9a-f]{32}");
    assertThat(line("/v1/phone/claim"))
        .containsEntry("handle", begun.handle())
        .doesNotContainKey("kiosk");
    assertThat(line("/v1/authorizations/{handle}"))
        .containsEntry("kiosk", "kiosk-1")
        .containsEntry("handle", begun.handle());
  }

  @Test
  void oneRequestsIdsDoNotStayForTheNextOfTheSameConnection() {
    service.kiosk().begin(ServiceFixture.NAME, ServiceFixture.ID_NUMBER);
    String metadata = "/.well-known/oauth-authorization-server";
    Wire.send(Wire.to(service.backend().origins().kiosk() + metadata));
    assertThat(line(metadata)).containsEntry("status", "200").doesNotContainKeys("kiosk", "handle");
  }

  /// The last line of a path. A line is written once its answer is on its way.
  private Map<String, String> line(String path) {
    return Awaitility.await()
        .until(
            () ->
                written.list.stream()
                    .map(RequestLineTest::pairs)
                    .filter(pairs -> path.equals(pairs.get("path")))
                    .reduce((one, next) -> next)
                    .orElse(Map.of()),
            pairs -> !pairs.isEmpty());
  }

  private static Map<String, String> pairs(ILoggingEvent event) {
    return event.getKeyValuePairs().stream()
        .collect(Collectors.toMap(pair -> pair.key, pair -> String.valueOf(pair.value)));
  }
}
