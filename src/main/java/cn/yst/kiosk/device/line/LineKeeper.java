package cn.yst.kiosk.device.line;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Keeps a line open, and opens it again after the device was gone. Used by one thread at a time,
/// closed by any.
public final class LineKeeper implements AutoCloseable {
  private final ByteLine.Opener opener;
  private volatile @Nullable ByteLine line;

  public LineKeeper(ByteLine.Opener opener) {
    this.opener = opener;
  }

  /// The open line.
  ///
  /// @throws IOException if it is closed and does not open
  public ByteLine line() throws IOException {
    ByteLine open = line;
    if (open == null) {
      open = opener.open();
      line = open;
    }
    return open;
  }

  /// Sends all bytes. A device that takes no more holds whoever writes, for ever and deaf to
  /// interrupts; so a thread of its own writes, and is left behind with the closed line.
  ///
  /// @param limit how long the device may take, in real time
  /// @throws StuckException if it did not take them all in time; the line is closed
  /// @throws IOException if the device is gone
  public void write(byte[] bytes, Duration limit) throws IOException {
    ByteLine open = line();
    FutureTask<byte[]> writing =
        new FutureTask<>(
            () -> {
              open.write(bytes);
              return bytes;
            });
    Thread.ofPlatform().name("device-write").daemon().start(writing);
    try {
      finish(writing, limit);
    } catch (TimeoutException e) {
      close();
      throw new StuckException();
    } catch (ExecutionException e) {
      throw new IOException("the device takes no bytes", e.getCause());
    }
  }

  /// Waits even if interrupted: half a command would spoil the next one. The interrupt is kept.
  private static void finish(FutureTask<byte[]> writing, Duration limit)
      throws TimeoutException, ExecutionException {
    long end = System.nanoTime() + limit.toNanos();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          writing.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
          return;
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  public boolean isOpen() {
    return line != null;
  }

  /// Lets go of a line that failed, so that the next use opens it again.
  @Override
  public void close() {
    ByteLine open = line;
    line = null;
    if (open != null) {
      open.close();
    }
  }
}
