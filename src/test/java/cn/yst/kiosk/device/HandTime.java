package cn.yst.kiosk.device;

import java.time.Duration;

/// Time that stands still unless somebody waits.
public final class HandTime implements DeviceTime {
  private long nanos;
  private long interrupt = Long.MAX_VALUE;

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public void sleep(Duration time) throws InterruptedException {
    nanos += time.toNanos();
    if (nanos - interrupt > 0) {
      interrupt = Long.MAX_VALUE;
      throw new InterruptedException();
    }
  }

  /// Who waits longer than this from now on is interrupted, once.
  public void interruptAfter(Duration time) {
    interrupt = nanos + time.toNanos();
  }

  public Duration since(long start) {
    return Duration.ofNanos(nanos - start);
  }
}
