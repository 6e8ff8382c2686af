package cn.yst.kiosk.api;

import java.util.concurrent.Executor;
import okio.Buffer;

/// What the HTTP library keeps for use again: what a request carried, a name and a number too,
/// stays in its pool until later requests happen to be as long.
final class PooledBytes {
  /// The most that the library keeps for one group of threads.
  private static final int GROUP = 64 * 1024;

  /// The library shares its pool out by the number of a thread: among fewer groups than this.
  private static final int GROUPS = 8 * Runtime.getRuntime().availableProcessors();

  private PooledBytes() {}

  /// Writes zeros over all of it.
  ///
  /// @param workers makes a thread for each task
  static void overwrite(Executor workers) {
    for (int i = 0; i < GROUPS; i++) {
      workers.execute(PooledBytes::overwriteGroup);
    }
  }

  private static void overwriteGroup() {
    Buffer zeros = new Buffer();
    zeros.write(new byte[GROUP]);
    zeros.clear();
  }
}
