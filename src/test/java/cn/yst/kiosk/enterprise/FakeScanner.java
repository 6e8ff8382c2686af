package cn.yst.kiosk.enterprise;

import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.LicenceScanner;
import cn.yst.kiosk.device.Scan;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// A scanner that sees what a test says, and then waits as if its thread were interrupted.
final class FakeScanner implements LicenceScanner {
  private final Deque<Scan> scans = new ArrayDeque<>();
  private DeviceStatus status = new DeviceStatus.Ready();

  FakeScanner will(Scan scan) {
    scans.add(scan);
    return this;
  }

  void become(DeviceStatus now) {
    status = now;
  }

  @Override
  public Scan scan(Duration limit) throws InterruptedException {
    if (scans.isEmpty()) {
      throw new InterruptedException();
    }
    return scans.remove();
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
  public void check() {}

  @Override
  public long garbage() {
    return 0;
  }

  @Override
  public void close() {}
}
