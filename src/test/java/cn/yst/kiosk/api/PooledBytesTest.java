package cn.yst.kiosk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/// What a request carried is gone from the buffers that are kept for the next ones.
class PooledBytesTest {
  private static final String NUMBER = "44010619870314007X";

  private static final int THREADS = 64;

  @Test
  void nothingOfARequestIsLeftForTheNext() {
    onThreads(workers -> workers.execute(PooledBytesTest::send));
    assertThat(kept()).as("the library keeps what was sent").isNotEmpty();
    onThreads(PooledBytes::overwrite);
    assertThat(kept()).isEmpty();
  }

  private static void send() {
    Buffer body = new Buffer();
    body.writeUtf8("?".repeat(4_000)).writeUtf8(NUMBER);
    body.clear();
  }

  private static Queue<String> kept() {
    Queue<String> found = new ConcurrentLinkedQueue<>();
    onThreads(
        workers -> {
          for (int i = 0; i < THREADS; i++) {
            workers.execute(() -> look(found));
          }
        });
    return found;
  }

  /// A buffer that is made longer shows what stood there before.
  private static void look(Queue<String> found) {
    Buffer buffer = new Buffer();
    try (Buffer.UnsafeCursor cursor = buffer.readAndWriteUnsafe()) {
      cursor.expandBuffer(8 * 1024);
      String before = new String(cursor.data, StandardCharsets.ISO_8859_1);
      if (before.contains(NUMBER)) {
        found.add(before);
      }
    }
    buffer.clear();
  }

  private static void onThreads(Consumer<Executor> work) {
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      work.accept(workers);
    }
  }
}
