package cn.yst.kiosk.device.line;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A device file such as `/dev/usb/lp0`. Reading from one blocks without end, so a thread of its
/// own does that and closing the file ends it.
public final class FileLine implements ByteLine {
  private static final int MOST_WAITING = 64;

  private final FileChannel file;
  private final LinkedBlockingQueue<ByteBuffer> came = new LinkedBlockingQueue<>(MOST_WAITING);
  private volatile boolean gone;

  private FileLine(FileChannel file) {
    this.file = file;
  }

  /// Opens a device file for both directions.
  public static FileLine open(Path path) throws IOException {
    FileLine line =
        new FileLine(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
    Thread.ofPlatform().name("device-file").daemon().start(line::pump);
    return line;
  }

  private void pump() {
    ByteBuffer chunk = ByteBuffer.allocate(256);
    try {
      int count = file.read(chunk);
      while (count >= 0) {
        came.put(ByteBuffer.wrap(Arrays.copyOf(chunk.array(), chunk.position())));
        chunk.clear();
        count = file.read(chunk);
      }
    } catch (IOException e) {
      // Closed, or the device is gone: both end the line.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      gone = true;
    }
  }

  @Override
  public int read(byte[] into, Duration wait) throws IOException, InterruptedException {
    ByteBuffer chunk = came.peek();
    if (chunk == null) {
      if (gone) {
        throw new IOException("device file is gone");
      }
      chunk = came.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
    } else {
      came.remove();
    }
    if (chunk == null) {
      return 0;
    }
    int count = Math.min(into.length, chunk.remaining());
    chunk.get(into, 0, count);
    return count;
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      file.write(left);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      gone = true;
    }
  }
}
