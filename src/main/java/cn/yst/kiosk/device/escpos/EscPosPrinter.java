package cn.yst.kiosk.device.escpos;

import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.Raster;
import cn.yst.kiosk.device.SlipPrinter;
import cn.yst.kiosk.device.line.ByteLine;
import cn.yst.kiosk.device.line.LineKeeper;
import cn.yst.kiosk.device.line.StuckException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/// A slip printer that speaks ESC/POS and can be asked how it is.
public final class EscPosPrinter implements SlipPrinter {
  /// A slip takes so long to come out once it was sent.
  private static final Duration LAST_WAIT = Duration.ofSeconds(2);

  /// A printer that has not taken a piece of a slip by then takes no more, for instance because its
  /// paper is out.
  private static final Duration TAKES = Duration.ofSeconds(3);

  /// So long the end of a session waits for the one who prints to stop.
  private static final Duration STOP = Duration.ofSeconds(2);

  private final String port;
  private final int widthDots;
  private final DeviceTime time;
  private final LineKeeper keeper;
  private final EscPosTalk talk;
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private final AtomicInteger forgotten = new AtomicInteger();
  private boolean onItsWay;

  /// Whether the printer may hold part of a slip that was never finished.
  private boolean holds;
  private volatile DeviceStatus status = new DeviceStatus.Absent();

  /// A printer behind a line that is opened on first use.
  ///
  /// @param port what staff know the port by
  /// @param widthDots dots across the paper, such as 576 for 80 mm
  public EscPosPrinter(String port, ByteLine.Opener opener, int widthDots, DeviceTime time) {
    this.port = port;
    this.widthDots = widthDots;
    this.time = time;
    this.keeper = new LineKeeper(opener);
    this.talk = new EscPosTalk(keeper, time);
  }

  @Override
  public int widthDots() {
    return widthDots;
  }

  @Override
  public Printing print(Raster slip, Duration limit) throws InterruptedException {
    if (slip.width() != widthDots) {
      throw new IllegalArgumentException("the slip does not fit the paper");
    }
    int visit = forgotten.get();
    oneAtATime.lockInterruptibly();
    try {
      if (isOver(visit)) {
        return new Printing.Failed(Reason.JOB_STUCK);
      }
      DeviceTime.Deadline deadline = time.deadline(limit);
      look();
      if (status instanceof DeviceStatus.Fault(Reason reason)) {
        return new Printing.Failed(reason);
      }
      status = new DeviceStatus.Busy();
      DeviceStatus end = printed(slip, deadline, () -> isOver(visit) || deadline.passed());
      if (isOver(visit)) {
        return new Printing.Failed(Reason.JOB_STUCK);
      }
      settle(end);
      return ended();
    } catch (IOException e) {
      lost(e);
      return ended();
    } finally {
      oneAtATime.unlock();
    }
  }

  private Printing ended() {
    return switch (status) {
      case DeviceStatus.Ready _, DeviceStatus.Busy _ -> new Printing.Printed(false);
      case DeviceStatus.Attention _ -> new Printing.Printed(true);
      case DeviceStatus.Fault(Reason reason) -> new Printing.Failed(reason);
      case DeviceStatus.Absent _ -> new Printing.Failed(Reason.OFFLINE);
    };
  }

  /// How the printer is; what it still holds of an earlier slip is thrown away first.
  private void look() throws IOException, InterruptedException {
    talk.forgetStale();
    if (holds) {
      clear();
    }
    status = talk.status();
  }

  private void clear() throws IOException {
    keeper.write(EscPos.CLEAR, EscPosTalk.TAKES);
    holds = false;
  }

  private boolean isOver(int visit) {
    return forgotten.get() != visit;
  }

  /// Sends the slip and waits. A caller who only waits no longer leaves a slip that is on its way.
  private DeviceStatus printed(Raster slip, DeviceTime.Deadline deadline, BooleanSupplier givenUp)
      throws IOException, InterruptedException {
    holds = true;
    for (byte[] piece : EscPos.slip(slip)) {
      if (givenUp.getAsBoolean()) {
        return new DeviceStatus.Fault(Reason.JOB_STUCK);
      }
      Duration left = deadline.left();
      keeper.write(piece, left.compareTo(TAKES) < 0 ? left : TAKES);
    }
    onItsWay = true;
    return talk.awaitDone(givenUp);
  }

  /// What cannot be finished is thrown away in the printer as well.
  private void settle(DeviceStatus end) throws IOException {
    onItsWay = false;
    status = end;
    if (end.usable()) {
      holds = false;
    } else {
      clear();
    }
  }

  /// A printer that takes no more bytes holds the one who prints: without its line he stops too.
  @Override
  public void forget() throws InterruptedException {
    DeviceTime.Deadline last = time.deadline(LAST_WAIT);
    forgotten.incrementAndGet();
    if (!oneAtATime.tryLock(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
      keeper.close();
      return;
    }
    try {
      if (onItsWay) {
        talk.awaitDone(last::passed);
        onItsWay = false;
      }
      clear();
    } catch (IOException e) {
      lost(e);
    } finally {
      oneAtATime.unlock();
    }
  }

  @Override
  public void check() throws InterruptedException {
    if (!oneAtATime.tryLock()) {
      return;
    }
    try {
      look();
    } catch (IOException e) {
      lost(e);
    } finally {
      oneAtATime.unlock();
    }
  }

  private void lost(IOException why) {
    onItsWay = false;
    keeper.close();
    status =
        why instanceof StuckException
            ? new DeviceStatus.Fault(Reason.JOB_STUCK)
            : new DeviceStatus.Absent();
  }

  @Override
  public String label() {
    return "ESC/POS " + port;
  }

  @Override
  public DeviceStatus status() {
    return status;
  }

  @Override
  public long garbage() {
    return talk.garbage();
  }

  @Override
  public void close() {
    keeper.close();
  }
}
