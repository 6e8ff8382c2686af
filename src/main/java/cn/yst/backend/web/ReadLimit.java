package cn.yst.backend.web;

import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.Http1ConnectionListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Ten seconds for the head of a request, ten for its body: then the connection ends. The server
/// itself waits for ever, and whoever stops in the middle would keep a thread.
final class ReadLimit implements Http1ConnectionListener {
  private static final Executor LATER = CompletableFuture.delayedExecutor(10, TimeUnit.SECONDS);

  /// Each connection has a thread of its own.
  private static final ThreadLocal<Watch> HEAD = new ThreadLocal<>();

  @Override
  public void prologue(ConnectionContext context, HttpPrologue prologue) {
    HEAD.set(watch());
  }

  @Override
  public void headers(ConnectionContext context, Headers headers) {
    HEAD.get().stop();
    HEAD.remove();
  }

  /// From now on the thread that calls is given ten seconds to read.
  static Watch watch() {
    return new Watch(CompletableFuture.runAsync(Thread.currentThread()::interrupt, LATER));
  }

  /// The time that runs against one reader.
  record Watch(CompletableFuture<Void> end) {
    /// All is read, or nothing more will come.
    void stop() {
      if (!end.cancel(false)) {
        Thread.interrupted();
      }
    }
  }
}
