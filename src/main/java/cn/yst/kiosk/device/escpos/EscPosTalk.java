package cn.yst.kiosk.device.escpos;

import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.line.LineKeeper;
import java.io.IOException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/// Questions to a printer and its answers of one byte each. The word that printing is done may come
/// in between; it is kept.
final class EscPosTalk {
  private static final Duration ANSWER = Duration.ofMillis(500);

  /// A few bytes that are not taken by then are not taken at all.
  static final Duration TAKES = Duration.ofSeconds(1);

  private static final int MOST_STRAY = 4096;

  private final LineKeeper keeper;
  private final DeviceTime time;
  private final AtomicLong garbage = new AtomicLong();
  private final byte[] one = new byte[1];
  private boolean done;

  EscPosTalk(LineKeeper keeper, DeviceTime time) {
    this.keeper = keeper;
    this.time = time;
  }

  /// How the printer is. One that leaves a question without an answer is silent.
  DeviceStatus status() throws IOException, InterruptedException {
    int[] answers = new int[4];
    for (int i = 0; i < answers.length; i++) {
      takeStray();
      keeper.write(EscPos.ask(i + 1), TAKES);
      OptionalInt answer = answer(time.deadline(ANSWER));
      if (answer.isEmpty()) {
        return new DeviceStatus.Fault(Reason.SILENT);
      }
      answers[i] = answer.getAsInt();
    }
    return new PaperStatus(answers[0], answers[1], answers[2], answers[3]).status();
  }

  /// Waits until everything sent is printed, looking in between whether the printer can go on.
  ///
  /// @param givenUp whether there is no more waiting
  DeviceStatus awaitDone(BooleanSupplier givenUp) throws IOException, InterruptedException {
    while (!givenUp.getAsBoolean()) {
      awaitWord(time.deadline(ANSWER));
      boolean out = done;
      DeviceStatus status = status();
      if (out || !status.usable()) {
        return status;
      }
    }
    return new DeviceStatus.Fault(Reason.JOB_STUCK);
  }

  /// Forgets what the printer said before this slip.
  void forgetStale() throws IOException, InterruptedException {
    takeStray();
    done = false;
  }

  /// A picture may happen to hold the bytes of a question, and some printers then answer it.
  private void takeStray() throws IOException, InterruptedException {
    int stray = 0;
    while (keeper.line().read(one, Duration.ZERO) > 0) {
      take(one[0]);
      stray++;
      if (stray > MOST_STRAY) {
        throw new IOException("the printer never stops talking");
      }
    }
  }

  /// The next answer to a question.
  private OptionalInt answer(DeviceTime.Deadline deadline)
      throws IOException, InterruptedException {
    while (!deadline.passed()) {
      if (keeper.line().read(one, deadline.left()) > 0) {
        if (PaperStatus.isAnswer(one[0])) {
          return OptionalInt.of(one[0]);
        }
        take(one[0]);
      }
    }
    return OptionalInt.empty();
  }

  private void awaitWord(DeviceTime.Deadline deadline) throws IOException, InterruptedException {
    while (!deadline.passed() && !done) {
      if (keeper.line().read(one, deadline.left()) > 0) {
        take(one[0]);
      }
    }
  }

  private void take(byte word) {
    if (PaperStatus.isDone(word)) {
      done = true;
    } else {
      garbage.incrementAndGet();
    }
  }

  long garbage() {
    return garbage.get();
  }
}
