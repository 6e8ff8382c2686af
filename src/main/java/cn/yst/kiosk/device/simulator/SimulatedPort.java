package cn.yst.kiosk.device.simulator;

import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.line.ByteLine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// A socket in the kiosk's housing: a simulated device is plugged in here, or not.
public final class SimulatedPort implements ByteLine.Opener {
  private static final Duration SLICE = Duration.ofMillis(5);

  /// What the device has to say, and when at the earliest.
  private record Chunk(ByteBuffer bytes, long atNanos) {}

  private final DeviceTime time;
  private final SimulatedDevice device;
  private final Deque<Chunk> toHost = new ArrayDeque<>();
  private boolean plugged = true;
  private int plugging;

  public SimulatedPort(SimulatedDevice device, DeviceTime time) {
    this.device = device;
    this.time = time;
  }

  /// Pulls the plug or puts it back in.
  public synchronized void plug(boolean in) {
    plugged = in;
    plugging++;
    toHost.clear();
  }

  /// Lets the device speak without being asked.
  public synchronized void emit(byte[] bytes) {
    emit(bytes, Duration.ZERO);
  }

  private void emit(byte[] bytes, Duration after) {
    toHost.add(new Chunk(ByteBuffer.wrap(bytes), time.nanos() + after.toNanos()));
  }

  @Override
  public synchronized ByteLine open() throws IOException {
    if (!plugged) {
      throw new IOException("not plugged in");
    }
    return new Line(plugging);
  }

  private synchronized int take(byte[] into, int opened) throws IOException {
    demandPlugged(opened);
    Chunk chunk = toHost.peek();
    if (chunk == null || chunk.atNanos() - time.nanos() > 0) {
      return 0;
    }
    int count = Math.min(into.length, chunk.bytes().remaining());
    chunk.bytes().get(into, 0, count);
    if (!chunk.bytes().hasRemaining()) {
      toHost.remove();
    }
    return count;
  }

  private synchronized void give(byte[] bytes, int opened) throws IOException {
    demandPlugged(opened);
    device.receive(bytes, this::emit);
  }

  private void demandPlugged(int opened) throws IOException {
    if (!plugged || opened != plugging) {
      throw new IOException("pulled out");
    }
  }

  private final class Line implements ByteLine {
    private final int opened;

    Line(int opened) {
      this.opened = opened;
    }

    @Override
    public int read(byte[] into, Duration wait) throws IOException, InterruptedException {
      DeviceTime.Deadline deadline = time.deadline(wait);
      int count = take(into, opened);
      while (count == 0 && !deadline.passed()) {
        time.sleep(SLICE.compareTo(deadline.left()) < 0 ? SLICE : deadline.left());
        count = take(into, opened);
      }
      return count;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      give(bytes, opened);
    }

    @Override
    public void close() {
      // The device at the other end does not notice.
    }
  }
}
