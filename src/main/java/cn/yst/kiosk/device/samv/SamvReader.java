package cn.yst.kiosk.device.samv;

import cn.yst.kiosk.device.CardKind;
import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.IdCardReader;
import cn.yst.kiosk.device.line.ByteLine;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/// An identity card reader that speaks SAM_V.
public final class SamvReader implements IdCardReader {
  private static final Duration POLL = Duration.ofMillis(400);

  private final String port;
  private final DeviceTime time;
  private final SamvExchange exchange;
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private final AtomicLong garbage = new AtomicLong();
  private volatile DeviceStatus status = new DeviceStatus.Absent();

  /// A reader behind a line that is opened on first use.
  ///
  /// @param port what staff know the port by
  public SamvReader(String port, ByteLine.Opener opener, DeviceTime time) {
    this.port = port;
    this.time = time;
    this.exchange = new SamvExchange(opener, time);
  }

  @Override
  public Set<CardKind> cards() {
    return EnumSet.allOf(CardKind.class);
  }

  @Override
  public CardReading read(Duration limit, Steps steps) throws InterruptedException {
    oneAtATime.lockInterruptibly();
    try {
      return new SamvAttempt(this::ask, time, POLL, this::become, steps).run(limit);
    } catch (IOException e) {
      become(new DeviceStatus.Absent());
      return new CardReading.Unavailable();
    } finally {
      oneAtATime.unlock();
    }
  }

  @Override
  public boolean awaitTaken(Duration limit) throws InterruptedException {
    oneAtATime.lockInterruptibly();
    try {
      DeviceTime.Deadline deadline = time.deadline(limit);
      while (liesStill()) {
        if (deadline.passed()) {
          return false;
        }
        time.sleep(POLL);
      }
      return true;
    } catch (IOException e) {
      become(new DeviceStatus.Absent());
      return true;
    } finally {
      oneAtATime.unlock();
    }
  }

  /// A card that was read cannot be found again, but while it lies there it still answers.
  private boolean liesStill() throws IOException, InterruptedException {
    Optional<SamvReply> reply = ask(SamvCommand.ADDED_ADDRESS);
    reply.ifPresent(SamvReply::erase);
    return reply
        .filter(r -> r.status() == SamvReply.OK || r.status() == SamvReply.NO_SUCH_ITEM)
        .isPresent();
  }

  @Override
  public void check() throws InterruptedException {
    if (!oneAtATime.tryLock()) {
      return;
    }
    try {
      become(
          ask(SamvCommand.STATUS)
              .map(SamvReader::statusOf)
              .orElse(new DeviceStatus.Fault(Reason.SILENT)));
    } catch (IOException e) {
      become(new DeviceStatus.Absent());
    } finally {
      oneAtATime.unlock();
    }
  }

  /// What the module's own word about itself means.
  static DeviceStatus statusOf(SamvReply reply) {
    return switch (reply.status()) {
      case SamvReply.SELF_TEST_FAILED -> new DeviceStatus.Fault(Reason.SELF_TEST_FAILED);
      case SamvReply.NOT_AUTHORISED -> new DeviceStatus.Fault(Reason.NOT_AUTHORISED);
      default -> new DeviceStatus.Ready();
    };
  }

  private Optional<SamvReply> ask(SamvCommand command) throws IOException, InterruptedException {
    try {
      return exchange.ask(command);
    } finally {
      garbage.set(exchange.garbage());
    }
  }

  private void become(DeviceStatus next) {
    status = next;
  }

  @Override
  public String label() {
    return "SAM_V " + port;
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
    exchange.close();
  }
}
