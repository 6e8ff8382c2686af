package cn.yst.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Callers who begin a request and do not end it.
class SlowCallerTest {
  private static final String POST =
      "POST /echo HTTP/1.1\r\nHost: here\r\nContent-Type: text/plain\r\n";

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private static Listener listener;

  @BeforeAll
  static void listen() {
    Routes echo =
        new Routes() {
          @Override
          public void kiosk(HttpRouting.Builder routing) {
            routing.post(
                "/echo", (request, response) -> response.send(Bodies.text(request, "text/plain")));
          }
        };
    listener =
        Listener.start(
            Door.open("127.0.0.1", 0),
            Clock.systemUTC(),
            new Random(1),
            List.of(echo),
            Routes::kiosk);
  }

  @AfterAll
  static void close() {
    listener.close();
  }

  static Stream<String> begun() {
    return Stream.of(POST + "Content-Len", POST + "Content-Length: 9\r\n\r\nabc");
  }

  @ParameterizedTest
  @MethodSource("begun")
  void whoStopsInTheMiddleIsLetGoAndOthersKeepTheirLine(String begun) throws Exception {
    try (Socket other = call(POST + "Content-Length: 3\r\n\r\nabc")) {
      assertThat(heard(other, "abc")).contains("200 OK");
      try (Socket slow = call(begun)) {
        assertThat(heard(slow, "an end")).doesNotContain("200 OK");
      }
      say(other, POST + "Content-Length: 3\r\n\r\ndef");
      assertThat(heard(other, "def")).contains("200 OK");
    }
  }

  private static Socket call(String words) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), listener.port());
    socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
    say(socket, words);
    return socket;
  }

  private static void say(Socket socket, String words) throws IOException {
    socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
  }

  /// All that is answered up to a word, or until the service ends the line.
  private static String heard(Socket socket, String last) throws IOException {
    StringBuilder heard = new StringBuilder();
    try {
      while (!heard.toString().endsWith(last)) {
        int next = socket.getInputStream().read();
        if (next < 0) {
          break;
        }
        heard.append((char) next);
      }
    } catch (SocketException e) {
      return heard.toString();
    }
    return heard.toString();
  }
}
