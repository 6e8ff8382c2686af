package cn.yst.kiosk.device.cups;

import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.Png;
import cn.yst.kiosk.device.Raster;
import cn.yst.kiosk.device.SlipPrinter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/// A slip printer behind a queue of CUPS.
public final class CupsPrinter implements SlipPrinter {
  private static final Duration COMMAND = Duration.ofMillis(2500);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final byte[] NOTHING = {};

  private final String queue;
  private final int widthDots;
  private final DeviceTime time;
  private final Commands commands;
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private final AtomicLong garbage = new AtomicLong();
  private volatile DeviceStatus status = new DeviceStatus.Absent();
  private volatile Optional<String> job = Optional.empty();

  /// A printer that the system knows.
  ///
  /// @param queue its name there, letters, digits, `_` and `-`
  public CupsPrinter(String queue, int widthDots, DeviceTime time) {
    this(queue, widthDots, time, Commands.SYSTEM);
  }

  CupsPrinter(String queue, int widthDots, DeviceTime time, Commands commands) {
    if (!queue.matches("[A-Za-z0-9_][A-Za-z0-9_-]*")) {
      throw new IllegalArgumentException("no name of a queue");
    }
    this.queue = queue;
    this.widthDots = widthDots;
    this.time = time;
    this.commands = commands;
  }

  @Override
  public int widthDots() {
    return widthDots;
  }

  @Override
  public Printing print(Raster slip, Duration limit) throws InterruptedException {
    oneAtATime.lockInterruptibly();
    try {
      DeviceTime.Deadline deadline = time.deadline(limit);
      status = ask();
      if (status instanceof DeviceStatus.Fault(Reason reason)) {
        return new Printing.Failed(reason);
      }
      return send(slip, deadline);
    } catch (IOException e) {
      status = new DeviceStatus.Absent();
      return new Printing.Failed(Reason.OFFLINE);
    } finally {
      oneAtATime.unlock();
    }
  }

  private Printing send(Raster slip, DeviceTime.Deadline deadline)
      throws IOException, InterruptedException {
    try {
      String said = run(Png.of(slip), "lp", "-d", queue, "-t", "slip", "-o", "fit-to-page", "-");
      job = CupsWords.job(said);
      while (!deadline.passed()) {
        status = ask();
        if (status instanceof DeviceStatus.Fault(Reason reason)) {
          return new Printing.Failed(reason);
        }
        if (!isWaiting()) {
          return new Printing.Printed(status instanceof DeviceStatus.Attention);
        }
        time.sleep(POLL);
      }
      status = new DeviceStatus.Fault(Reason.JOB_STUCK);
      return new Printing.Failed(Reason.JOB_STUCK);
    } finally {
      purge();
    }
  }

  private boolean isWaiting() throws IOException, InterruptedException {
    String waiting = run(NOTHING, "lpstat", "-W", "not-completed", "-o", queue);
    return job.filter(id -> CupsWords.lists(waiting, id)).isPresent();
  }

  private DeviceStatus ask() throws IOException, InterruptedException {
    DeviceStatus told = CupsWords.status(run(NOTHING, "lpstat", "-l", "-p", queue));
    garbage.addAndGet(told instanceof DeviceStatus.Absent ? 1 : 0);
    return told;
  }

  /// Takes the job and its file out of the spool, also while this thread is being interrupted.
  private void purge() {
    Optional<String> purged = job;
    job = Optional.empty();
    boolean interrupted = Thread.interrupted();
    try {
      if (purged.isPresent()) {
        run(NOTHING, "cancel", "-x", purged.get());
      }
    } catch (IOException e) {
      garbage.incrementAndGet();
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private String run(byte[] input, String... command) throws IOException, InterruptedException {
    return commands.run(List.of(command), input, COMMAND);
  }

  @Override
  public void forget() throws InterruptedException {
    try {
      run(NOTHING, "cancel", "-x", "-a", queue);
    } catch (IOException e) {
      status = new DeviceStatus.Absent();
    }
  }

  @Override
  public void check() throws InterruptedException {
    if (!oneAtATime.tryLock()) {
      return;
    }
    try {
      status = ask();
    } catch (IOException e) {
      status = new DeviceStatus.Absent();
    } finally {
      oneAtATime.unlock();
    }
  }

  @Override
  public String label() {
    return "CUPS " + queue;
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
    purge();
  }
}
