package cn.yst.kiosk.device;

import java.time.Duration;

/// Time that stands still unless somebody waits.
public final class HandTime implements DeviceTime {
  private long nanos;

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public void sleep(Duration time) {
    nanos += time.toNanos();
  }

  public Duration since(long start) {
    return Duration.ofNanos(nanos - start);
  }
}
