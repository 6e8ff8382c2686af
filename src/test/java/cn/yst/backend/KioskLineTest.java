package cn.yst.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.backend.web.Door;
import cn.yst.backend.web.Listener;
import cn.yst.backend.web.Routes;
import io.helidon.webserver.http.HttpRouting;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KioskLineTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private KioskLine line = new KioskLine(Duration.ofDays(1));

  @AfterEach
  void close() {
    line.close();
    client.close();
  }

  @Test
  void aCutRefusesConnectionsAndRestoreBringsThePortBack() throws Exception {
    line.start(0, KioskLineTest::open);
    int port = line.port();
    assertThat(ping(port)).isEqualTo("pong");

    line.cut();
    assertThat(line.isCut()).isTrue();
    assertThatThrownBy(() -> ping(port)).isInstanceOf(ConnectException.class);

    line.restore();
    assertThat(line.isCut()).isFalse();
    assertThat(ping(port)).isEqualTo("pong");
  }

  @Test
  void aCutEndsByItself() throws Exception {
    line = new KioskLine(Duration.ofMillis(20));
    line.start(0, KioskLineTest::open);
    line.cut();
    Awaitility.await().until(() -> !line.isCut());
    assertThat(ping(line.port())).isEqualTo("pong");
  }

  @Test
  void aClosedLineStaysClosed() {
    line.start(0, KioskLineTest::open);
    int port = line.port();
    line.cut();
    line.close();
    line.restore();
    assertThatThrownBy(() -> ping(port)).isInstanceOf(ConnectException.class);
  }

  private static Listener open(int port) {
    return Listener.start(
        Door.open("127.0.0.1", port),
        Clock.systemUTC(),
        new Random(1),
        List.of(
            new Routes() {
              @Override
              public void kiosk(HttpRouting.Builder routing) {
                routing.get("/ping", (request, response) -> response.send("pong"));
              }
            }),
        Routes::kiosk);
  }

  private String ping(int port) throws Exception {
    return client
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/ping")).build(),
            BodyHandlers.ofString())
        .body();
  }
}
