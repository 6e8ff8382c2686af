package cn.yst.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

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
}
