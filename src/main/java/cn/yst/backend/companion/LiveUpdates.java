package cn.yst.backend.companion;

import io.helidon.http.sse.SseEvent;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.sse.SseSink;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Tells open companion pages that something changed. It looks twice a second, which a page for one
/// person on one machine can afford, and so sees changes wherever they were made.
final class LiveUpdates {
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final int QUIET = 20;

  private final Supplier<String> state;
  private final BooleanSupplier stopping;

  /// @param state anything that differs when the page would
  LiveUpdates(Supplier<String> state, BooleanSupplier stopping) {
    this.state = state;
    this.stopping = stopping;
  }

  /// Serves one page until it goes away.
  void stream(ServerResponse response) throws InterruptedException {
    try (SseSink sink = response.sink(SseSink.TYPE)) {
      String seen = "";
      int quiet = 0;
      while (!stopping.getAsBoolean()) {
        String now = state.get();
        if (!now.equals(seen)) {
          sink.emit(SseEvent.builder().name("changed").data("page").build());
          seen = now;
          quiet = 0;
        } else if (++quiet == QUIET) {
          sink.emit(SseEvent.builder().comment("here").build());
          quiet = 0;
        }
        Thread.sleep(LOOK);
      }
    }
  }
}
