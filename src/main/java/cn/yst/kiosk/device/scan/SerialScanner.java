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
      byte[] burst = burst(time.deadline(limit));
      if (burst.length == 0) {
        return new Scan.Nothing();
      }
      Scan scan = ScanGrammar.read(burst);
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

  /// Everything up to the next silence; of an endless burst only so much that it is refused.
  private byte[] burst(DeviceTime.Deadline deadline) throws IOException, InterruptedException {
    ByteArrayOutputStream burst = new ByteArrayOutputStream();
    byte[] chunk = new byte[512];
    int count = keeper.line().read(chunk, deadline.left());
    while (count > 0 && burst.size() <= ScanGrammar.LONGEST) {
      burst.write(chunk, 0, count);
      count = keeper.line().read(chunk, SILENCE);
    }
    return burst.toByteArray();
  }

  /// What was scanned while nobody asked, perhaps by the visitor before.
  private void forgetStale() throws IOException, InterruptedException {
    byte[] chunk = new byte[512];
    int stale = 0;
    while (keeper.line().read(chunk, Duration.ZERO) > 0) {
      stale += chunk.length;
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
