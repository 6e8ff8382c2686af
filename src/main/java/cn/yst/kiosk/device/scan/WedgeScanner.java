package cn.yst.kiosk.device.scan;

import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.LicenceScanner;
import cn.yst.kiosk.device.Scan;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// A scanner that plays keyboard. Whoever sees the keys first hands each to [#typed(char)].
public final class WedgeScanner implements LicenceScanner {
  private static final int MOST_WAITING = 4;

  private final WedgeKeys keys;
  private final DeviceTime time;
  private final LinkedBlockingQueue<Scan> scans = new LinkedBlockingQueue<>(MOST_WAITING);
  private final AtomicLong garbage = new AtomicLong();

  /// A scanner known by what it types first, see [WedgeKeys].
  public WedgeScanner(String prefix, DeviceTime time) {
    this.keys = new WedgeKeys(prefix);
    this.time = time;
  }

  /// A key was typed; called by one thread. Only a key with verdict
  /// [WedgeKeys.Verdict.Pass] may go on to the screen.
  public WedgeKeys.Verdict typed(char key) {
    WedgeKeys.Verdict verdict = keys.typed(key, time.nanos());
    switch (verdict) {
      case WedgeKeys.Verdict.Scanned(String text) -> take(ScanGrammar.read(text));
      case WedgeKeys.Verdict.Burst _ -> garbage.incrementAndGet();
      case WedgeKeys.Verdict.Pass _, WedgeKeys.Verdict.Swallow _ -> {}
    }
    return verdict;
  }

  /// Whether a code is being typed just now: what is pressed then is the scanner's, too, such as
  /// Enter before it types anything.
  public boolean scanning() {
    return keys.scanning(time.nanos());
  }

  private void take(Scan scan) {
    if (!scans.offer(scan) || scan instanceof Scan.Refused) {
      garbage.incrementAndGet();
    }
  }

  @Override
  public Scan scan(Duration limit) throws InterruptedException {
    scans.clear();
    Scan scan = scans.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
    return scan == null ? new Scan.Nothing() : scan;
  }

  /// The system tells nobody whether a keyboard is a scanner; it counts as there.
  @Override
  public void check() {}

  @Override
  public DeviceStatus status() {
    return new DeviceStatus.Ready();
  }

  @Override
  public String label() {
    return "keyboard";
  }

  @Override
  public long garbage() {
    return garbage.get();
  }

  @Override
  public void close() {
    scans.clear();
  }
}
