package cn.yst.kiosk.login;

import cn.yst.kiosk.device.CardKind;
import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.IdCard;
import cn.yst.kiosk.device.IdCardReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A reader that does what a test says. When it has nothing more to do it stands still, as if its
/// thread had been interrupted; a second later the screen looks at it again.
public final class FakeReader implements IdCardReader {
  private final Deque<Runnable> acts = new ArrayDeque<>();
  private Optional<CardReading> reading = Optional.empty();
  private Steps steps = step -> {};
  private DeviceStatus status = new DeviceStatus.Ready();
  private boolean lies;

  /// A resident's card.
  public static IdCard card(String name, String number) {
    return card(CardKind.RESIDENT, name, number, Optional.empty());
  }

  /// Any card.
  public static IdCard card(
      CardKind kind, String name, String number, Optional<LocalDate> validTo) {
    return new IdCard(
        kind,
        name.toCharArray(),
        number.toCharArray(),
        IdCard.isUnusual(name.toCharArray()),
        validTo);
  }

  /// Says that a card is being read, and how that ends.
  public FakeReader reads(CardReading end) {
    return readsOn().ends(end);
  }

  /// Says that a card is being read.
  public FakeReader readsOn() {
    acts.add(() -> steps.at(Step.READING));
    return this;
  }

  /// Ends an attempt.
  public FakeReader ends(CardReading end) {
    acts.add(
        () -> {
          lies = end instanceof CardReading.Read;
          reading = Optional.of(end);
        });
    return this;
  }

  /// The card is taken.
  public FakeReader taken() {
    acts.add(() -> lies = false);
    return this;
  }

  /// A card that was read for somebody before lies there.
  public FakeReader leftBehind() {
    lies = true;
    return this;
  }

  /// From now on it is in this state.
  public void become(DeviceStatus now) {
    status = now;
  }

  @Override
  public Set<CardKind> cards() {
    return EnumSet.allOf(CardKind.class);
  }

  @Override
  public CardReading read(Duration limit, Steps told) throws InterruptedException {
    steps = told;
    told.at(Step.WAITING);
    reading = Optional.empty();
    while (reading.isEmpty()) {
      act();
    }
    return reading.get();
  }

  @Override
  public boolean awaitTaken(Duration limit) throws InterruptedException {
    while (lies && !limit.isZero()) {
      act();
    }
    return !lies;
  }

  private void act() throws InterruptedException {
    if (acts.isEmpty()) {
      throw new InterruptedException();
    }
    acts.remove().run();
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
