package cn.yst.kiosk.device.line;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A device file such as `/dev/usb/lp0`. Reading from one blocks without end, so a thread of its
/// own does that and closing the line ends it. A printer may be opened only once, and one channel
/// does not write while it reads: so each direction has its channel to the one open file.
public final class FileLine implements ByteLine {
  private static final int MOST_WAITING = 64;

  private final FileChannel in;
  private final FileChannel out;
  private final Thread pump;
  private final LinkedBlockingQueue<ByteBuffer> came = new LinkedBlockingQueue<>(MOST_WAITING);
  private ByteBuffer rest = ByteBuffer.allocate(0);
  private volatile boolean gone;

  /// The streams share the file: closing either closes it.
  private FileLine(FileDescriptor file) {
    this.in = new FileInputStream(file).getChannel();
    this.out = new FileOutputStream(file).getChannel();
    this.pump = Thread.ofPlatform().name("device-file").daemon().unstarted(this::pump);
  }

  /// Opens a device file for both directions.
  ///
  /// @throws IOException if there is none, or it is not ours to use
  public static FileLine open(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    FileLine line = new FileLine(new RandomAccessFile(path.toFile(), "rw").getFD());
    line.pump.start();
    return line;
  }

  private void pump() {
    ByteBuffer chunk = ByteBuffer.allocate(256);
    try {
      int count = in.read(chunk);
      while (count >= 0) {
        came.put(ByteBuffer.wrap(Arrays.copyOf(chunk.array(), chunk.position())));
        chunk.clear();
        count = in.read(chunk);
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
    if (!rest.hasRemaining()) {
      ByteBuffer next = came.poll(gone ? 0 : wait.toNanos(), TimeUnit.NANOSECONDS);
      if (next == null) {
        if (gone) {
          throw new IOException("device file is gone");
        }
        return 0;
      }
      rest = next;
    }
    int count = Math.min(into.length, rest.remaining());
    rest.get(into, 0, count);
    return count;
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      out.write(left);
    }
  }

  @Override
  public void close() {
    pump.interrupt();
    try {
      out.close();
      in.close();
    } catch (IOException e) {
      gone = true;
    }
  }
}
