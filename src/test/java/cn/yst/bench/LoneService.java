package cn.yst.bench;

import cn.yst.backend.BackendConfig;
import cn.yst.backend.ReferenceBackend;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;

/// The service by itself, which says so when it has answered.
final class LoneService {
  static final String ANSWERED = "answered";

  private LoneService() {}

  static void main(String[] args) throws IOException {
    ReferenceBackend backend = ReferenceBackend.start(BackendConfig.demo(Path.of(args[0])));
    Runtime.getRuntime().addShutdownHook(new Thread(backend::close));
    URI ready = URI.create(backend.origins().kiosk() + "/health/ready");
    int status = ((HttpURLConnection) ready.toURL().openConnection()).getResponseCode();
    System.out.println(status == 200 ? ANSWERED : "not ready: " + status);
  }
}
