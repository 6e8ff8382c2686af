package cn.yst.kiosk.device.scan;

import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.LicenceScanner;
import cn.yst.kiosk.device.Scan;
import cn.yst.kiosk.device.line.ByteLine;
import cn.yst.kiosk.device.line.LineKeeper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/// A scanner in serial mode (RS-232 or USB CDC). A code ends where the scanner falls silent, so
/// any suffix will do and a text of several lines stays one code.
public final class SerialScanner implements LicenceScanner {
  /// At 9600 baud a byte takes a millisecond; no scanner pauses this long inside a code.
  private static final Duration SILENCE = Duration.ofMillis(100);

  /// The longest code takes this long at 9600 baud, with a little to spare; what then still goes on
  /// is no code.
  private static final Duration LONGEST_BURST = Duration.ofMillis(2500);

  private static final int MOST_STALE = 64 * 1024;

  private final String port;
  private final DeviceTime time;
  private final LineKeeper keeper;
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private final AtomicLong garbage = new AtomicLong();
  private volatile DeviceStatus status = new DeviceStatus.Absent();

  /// A scanner behind a line that is opened on first use.
  ///
  /// @param port what staff know the port by
  public SerialScanner(String port, ByteLine.Opener opener, DeviceTime time) {
    this.port = port;
    this.time = time;
    this.keeper = new LineKeeper(opener);
  }

  @Override
  public Scan scan(Duration limit) throws InterruptedException {
    oneAtATime.lockInterruptibly();
    try {
      forgetStale();
      Scan scan = heard(time.deadline(limit));
      if (scan instanceof Scan.Refused) {
        garbage.incrementAndGet();
      }
      return scan;
    } catch (IOException e) {
      gone();
      return new Scan.Unavailable();
    } finally {
      oneAtATime.unlock();
    }
  }

  /// Everything up to the next silence; a burst without an end is refused.
  private Scan heard(DeviceTime.Deadline deadline) throws IOException, InterruptedException {
    ByteArrayOutputStream burst = new ByteArrayOutputStream();
    byte[] chunk = new byte[512];
    int count = keeper.line().read(chunk, deadline.left());
    if (count == 0) {
      return new Scan.Nothing();
    }
    DeviceTime.Deadline end = time.deadline(LONGEST_BURST);
    while (count > 0) {
      burst.write(chunk, 0, count);
      if (burst.size() > ScanGrammar.LONGEST || end.passed()) {
        return new Scan.Refused();
      }
      count = keeper.line().read(chunk, SILENCE);
    }
    return ScanGrammar.read(burst.toByteArray());
  }

  /// What was scanned while nobody asked, perhaps by the visitor before. Counts as one message.
  private void forgetStale() throws IOException, InterruptedException {
    byte[] chunk = new byte[512];
    int stale = keeper.line().read(chunk, Duration.ZERO);
    if (stale > 0) {
      garbage.incrementAndGet();
    }
    int count = stale;
    while (count > 0) {
      count = keeper.line().read(chunk, Duration.ZERO);
      stale += count;
      if (stale > MOST_STALE) {
        throw new IOException("the scanner never stops");
      }
    }
  }

  @Override
  public void check() throws InterruptedException {
    if (!oneAtATime.tryLock()) {
      return;
    }
    try {
      forgetStale();
      status = new DeviceStatus.Ready();
    } catch (IOException e) {
      gone();
    } finally {
      oneAtATime.unlock();
    }
  }

  private void gone() {
    keeper.close();
    status = new DeviceStatus.Absent();
  }

  @Override
  public String label() {
    return "serial " + port;
  }

  @Override
  public DeviceStatus status() {
    return status;
  }

  @Override
  public long garbage() {
    return garbage.get();
  }

  @Override
  public void close() {
    keeper.close();
  }
}
