package cn.yst.kiosk.device;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A printer that does what a test says; without a word it prints.
public final class FakePrinter implements SlipPrinter {
  private final Deque<Printing> ends = new ArrayDeque<>();
  private final List<Integer> printed = new ArrayList<>();
  private final AtomicInteger forgotten = new AtomicInteger();
  private DeviceStatus status = new DeviceStatus.Ready();
  private volatile boolean broken;

  /// How the next slip ends.
  public FakePrinter will(Printing end) {
    ends.add(end);
    return this;
  }

  /// From now on it is in this state.
  public FakePrinter become(DeviceStatus now) {
    status = now;
    return this;
  }

  /// Whether its driver breaks each time it is asked how it is.
  public void breaks(boolean value) {
    broken = value;
  }

  /// Heights of the slips that came out or broke off.
  public List<Integer> printed() {
    return printed;
  }

  @Override
  public int widthDots() {
    return 576;
  }

  @Override
  public Printing print(Raster slip, Duration limit) {
    printed.add(slip.height());
    return ends.isEmpty() ? new Printing.Printed(false) : ends.remove();
  }

  /// How often it was told to throw away what waits.
  public int forgotten() {
    return forgotten.get();
  }

  @Override
  public void forget() {
    forgotten.incrementAndGet();
  }

  @Override
  public String label() {
    return "fake";
  }

  @Override
  public DeviceStatus status() {
    return status;
  }

  @Override
  public void check() {
    if (broken) {
      throw new IllegalStateException();
    }
  }

  @Override
  public long garbage() {
    return 0;
  }

  @Override
  public void close() {}
}
