package cn.yst.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceBackendTest {
  @Test
  void startsOnFreePortsAndSaysThatItIsReady() throws Exception {
    try (ReferenceBackend backend = ReferenceBackend.start(BackendConfig.memory());
        HttpClient http = HttpClient.newHttpClient()) {
      for (String path : new String[] {"/health/live", "/health/ready"}) {
        var answer =
            http.send(
                HttpRequest.newBuilder(URI.create(backend.origins().kiosk() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"up\"}");
      }
      assertThat(backend.companionPort()).isPresent();
    }
  }

  @Test
  void hasNoCompanionOutsideDemoMode() {
    try (ReferenceBackend backend = ReferenceBackend.start(BackendConfig.memory().production())) {
      assertThat(backend.companionPort()).isEmpty();
    }
  }

  @Test
  void aTakenPortIsNamedWithTheReason() {
    try (ReferenceBackend first = ReferenceBackend.start(BackendConfig.memory())) {
      int taken = first.phonePort();
      assertThatThrownBy(
              () -> ReferenceBackend.start(BackendConfig.memory().withPorts(taken, 0, 0)))
          .hasMessage("cannot listen on 127.0.0.1:" + taken + ": Address already in use");
    }
  }

  @Test
  void aStartThatFailsLeavesNoPortOpen() throws Exception {
    try (ServerSocket companion = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int kiosk;
      try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        kiosk = free.getLocalPort();
      }
      BackendConfig config = BackendConfig.memory().withPorts(kiosk, 0, companion.getLocalPort());
      assertThatThrownBy(() -> ReferenceBackend.start(config))
          .hasMessageContaining("already in use");
      try (ServerSocket again = new ServerSocket(kiosk, 1, InetAddress.getLoopbackAddress())) {
        assertThat(again.isBound()).isTrue();
      }
    }
  }

  @Test
  void aDatabaseThatAnotherProgramHasOpenIsNamedInOneLine(@TempDir Path folder) throws Exception {
    ReferenceBackend.start(BackendConfig.demo(folder)).close();
    try (FileChannel file =
            FileChannel.open(folder.resolve("yst.mv.db"), StandardOpenOption.WRITE);
        FileLock other = file.lock()) {
      assertThat(other.isValid()).isTrue();
      assertThatThrownBy(() -> ReferenceBackend.start(BackendConfig.demo(folder)))
          .hasMessageContaining("already in use")
          .hasMessageContaining(folder.resolve("yst.mv.db").toString())
          .hasMessageNotContaining("\n");
    }
  }
}
