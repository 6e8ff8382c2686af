package cn.yst.kiosk.device.samv;

import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.IdCard;
import cn.yst.kiosk.device.IdCardReader.Step;
import cn.yst.kiosk.device.IdCardReader.Steps;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// One attempt to read one card: find, select, read, and what to make of each refusal.
final class SamvAttempt {
  /// A card that cannot be read this often is not a card that we know.
  private static final int MOST_FAILURES = 3;

  /// A reader that leaves so many questions without an answer is out of order.
  private static final int MOST_SILENCES = 2;

  /// Asks the module; empty if no answer came in time.
  interface Asking {
    Optional<SamvReply> ask(SamvCommand command) throws IOException, InterruptedException;
  }

  private final Asking module;
  private final DeviceTime time;
  private final Duration poll;
  private final Consumer<DeviceStatus> status;
  private final Steps steps;
  private int failures;
  private int silences;
  private boolean justFailed;

  SamvAttempt(
      Asking module, DeviceTime time, Duration poll, Consumer<DeviceStatus> status, Steps steps) {
    this.module = module;
    this.time = time;
    this.poll = poll;
    this.status = status;
    this.steps = steps;
  }

  CardReading run(Duration limit) throws IOException, InterruptedException {
    DeviceTime.Deadline deadline = time.deadline(limit);
    steps.at(Step.WAITING);
    while (!deadline.passed()) {
      Optional<CardReading> end = look();
      if (end.isPresent()) {
        return end.get();
      }
      time.sleep(poll);
    }
    return new CardReading.NoCard();
  }

  private Optional<CardReading> look() throws IOException, InterruptedException {
    Optional<SamvReply> found = module.ask(SamvCommand.FIND);
    if (found.isEmpty()) {
      silences++;
      return silences < MOST_SILENCES ? Optional.empty() : Optional.of(silent());
    }
    silences = 0;
    SamvReply reply = found.get();
    if (reply.is(SamvReply.FOUND, 4)) {
      return readFound();
    }
    DeviceStatus told = SamvReader.statusOf(reply);
    status.accept(told);
    if (!told.usable()) {
      return Optional.of(new CardReading.Unavailable());
    }
    return justFailed ? Optional.of(new CardReading.PulledAway()) : Optional.empty();
  }

  private Optional<CardReading> readFound() throws IOException, InterruptedException {
    steps.at(Step.READING);
    status.accept(new DeviceStatus.Busy());
    Optional<SamvReply> selected = module.ask(SamvCommand.SELECT);
    if (selected.isEmpty()) {
      return Optional.of(silent());
    }
    if (!selected.get().is(SamvReply.OK, 8)) {
      return failed();
    }
    Optional<SamvReply> read = module.ask(SamvCommand.READ);
    if (read.isEmpty()) {
      return Optional.of(silent());
    }
    Optional<IdCard> card = cardIn(read.get());
    if (card.isEmpty()) {
      return failed();
    }
    status.accept(new DeviceStatus.Ready());
    return Optional.of(new CardReading.Read(card.get()));
  }

  private static Optional<IdCard> cardIn(SamvReply reply) {
    try {
      return reply.isCard() ? CardText.read(reply.data(), 4) : Optional.empty();
    } finally {
      reply.erase();
    }
  }

  /// The next look tells whether the card is still there.
  private Optional<CardReading> failed() {
    status.accept(new DeviceStatus.Ready());
    steps.at(Step.WAITING);
    justFailed = true;
    failures++;
    return failures < MOST_FAILURES ? Optional.empty() : Optional.of(new CardReading.Unreadable());
  }

  private CardReading silent() {
    status.accept(new DeviceStatus.Fault(Reason.SILENT));
    return new CardReading.Unavailable();
  }
}
