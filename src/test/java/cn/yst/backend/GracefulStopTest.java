package cn.yst.backend;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.backend.authorization.DeviceKey;
import cn.yst.backend.authorization.Wire;
import cn.yst.contract.Enrolment;
import cn.yst.contract.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SIGTERM: whoever shares out requests is told before a port is closed, and what has begun is
/// finished.
class GracefulStopTest {
  /// What the operating system calls an end by SIGTERM.
  private static final int TERMINATED = 128 + 15;

  @TempDir private Path folder;

  @Test
  void itSaysThatItIsNotReadyFinishesWhatRunsAndThenCloses() throws Exception {
    try (ChildService service = new ChildService(folder, "a")) {
      assertThat(ready(service)).isEqualTo(200);
      String body = Json.write(new Enrolment(service.code("a"), publicKey()));
      try (Socket kiosk = begin(service, body)) {
        BufferedReader answer =
            new BufferedReader(new InputStreamReader(kiosk.getInputStream(), US_ASCII));
        assertThat(answer.readLine()).as("the request runs").contains("100");
        service.terminate();
        Awaitility.await().pollInterval(Duration.ofMillis(20)).until(() -> ready(service) == 503);
        send(kiosk, body);
        assertThat(answer.lines().filter(line -> line.startsWith("HTTP/1.1")).findFirst())
            .hasValue("HTTP/1.1 201 Created");
      }
      assertThat(service.end()).isEqualTo(TERMINATED);
      assertThatThrownBy(() -> ready(service)).isInstanceOf(UncheckedIOException.class);
    }
  }

  /// A request whose body the service waits for, and says so.
  private static Socket begin(ChildService service, String body) throws IOException {
    Socket kiosk =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(service.origin()).getPort());
    send(
        kiosk,
        "POST /v1/enrolments HTTP/1.1\r\nHost: service\r\nContent-Type: application/json\r\n"
            + "Expect: 100-continue\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n");
    return kiosk;
  }

  private static void send(Socket to, String text) throws IOException {
    OutputStream out = to.getOutputStream();
    out.write(text.getBytes(US_ASCII));
    out.flush();
  }

  private static int ready(ChildService service) {
    return Wire.send(Wire.to(service.origin() + "/health/ready")).statusCode();
  }

  private static String publicKey() {
    return DeviceKey.fresh(Clock.systemUTC()).publicJwk();
  }
}
