package cn.yst.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.http.HttpRouting;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose word on the caller's address is believed. The tests call from 127.0.0.1.
class CallerTest {
  @ParameterizedTest(name = "proxy {0}, forwarded {1}: {2}")
  @CsvSource({
    "'', 203.0.113.7, 127.0.0.1",
    "127.0.0.2, 203.0.113.7, 127.0.0.1",
    "127.0.0.1, 203.0.113.7, 203.0.113.7",
    "127.0.0.1, '198.51.100.1, 203.0.113.7', 203.0.113.7",
    "127.0.0.1, 2001:db8::7, 2001:db8:0:0:0:0:0:7",
    "127.0.0.1, '', 127.0.0.1",
    "127.0.0.1, unknown, 127.0.0.1",
    "127.0.0.1, example.com, 127.0.0.1",
  })
  void onlyTheTrustedProxyIsBelievedAndOnlyItsOwnWord(String proxy, String forwarded, String caller)
      throws Exception {
    InetAddress trusted = proxy.isEmpty() ? null : InetAddress.ofLiteral(proxy);
    assertThat(ask(new Door("127.0.0.1", 0, false, trusted), forwarded).body()).isEqualTo(caller);
  }

  @Test
  void onlyADoorBehindTlsForbidsPlainHttp() throws Exception {
    assertThat(strict(true)).isEqualTo("max-age=31536000");
    assertThat(strict(false)).isEmpty();
  }

  private static String strict(boolean https) throws Exception {
    return ask(new Door("127.0.0.1", 0, https, null), "")
        .headers()
        .firstValue("Strict-Transport-Security")
        .orElse("");
  }

  private static java.net.http.HttpResponse<String> ask(Door door, String forwarded)
      throws Exception {
    Routes who =
        new Routes() {
          @Override
          public void kiosk(HttpRouting.Builder routing) {
            routing.get("/who", (request, response) -> response.send(Caller.of(request).address()));
          }
        };
    try (Listener listener =
            Listener.start(door, Clock.systemUTC(), new Random(1), List.of(who), Routes::kiosk);
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + listener.port() + "/who"));
      if (!forwarded.isEmpty()) {
        request.header("X-Forwarded-For", forwarded);
      }
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
