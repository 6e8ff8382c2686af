package cn.yst.kiosk.login;

import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.device.IdCard;
import cn.yst.kiosk.device.IdCardReader;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads one card after another as long as a screen is shown. A reader that fails is looked at
/// every second, and read from again once it works.
final class CardReads {
  /// A reader is asked so long at a time; it makes no difference to anybody.
  private static final Duration ROUND = Duration.ofSeconds(20);

  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Scope scope;
  private final IdCardReader reader;
  private final Consumer<? super CardEvent> each;
  private boolean running;

  private CardReads(Scope scope, IdCardReader reader, Consumer<? super CardEvent> each) {
    this.scope = scope;
    this.reader = reader;
    this.each = each;
  }

  /// Begins at once, if there is a reader.
  ///
  /// @param scope of the screen
  /// @param each hears of everything, on the screen's thread
  static void begin(Scope scope, Optional<IdCardReader> reader, Consumer<? super CardEvent> each) {
    reader
        .map(there -> new CardReads(scope, there, each))
        .ifPresent(
            reads -> {
              reads.look();
              scope.every(LOOK, reads::look);
            });
  }

  private void look() {
    if (!running && reader.status().usable()) {
      running = true;
      scope.<CardEvent, InterruptedException>follow(
          this::read, this::hear, interrupted -> running = false);
    }
  }

  private void hear(CardEvent event) {
    if (event instanceof CardEvent.Unusable) {
      running = false;
    }
    each.accept(event);
  }

  private void read(Consumer<? super CardEvent> tell) throws InterruptedException {
    if (!reader.awaitTaken(Duration.ZERO)) {
      tell.accept(new CardEvent.LeftBehind());
      awaitTaken(tell);
    }
    boolean works = true;
    while (works) {
      works = readOne(tell);
    }
    tell.accept(new CardEvent.Unusable());
  }

  /// @return whether the reader still works
  private boolean readOne(Consumer<? super CardEvent> tell) throws InterruptedException {
    CardReading reading =
        reader.read(
            ROUND,
            step ->
                tell.accept(
                    switch (step) {
                      case WAITING -> new CardEvent.Usable();
                      case READING -> new CardEvent.Reading();
                    }));
    switch (reading) {
      case CardReading.NoCard _ -> {}
      case CardReading.PulledAway _ -> tell.accept(new CardEvent.PulledAway());
      case CardReading.Unreadable _ -> tell.accept(new CardEvent.Unreadable());
      case CardReading.Unavailable _ -> {
        return false;
      }
      case CardReading.Read(IdCard card) -> {
        tell.accept(new CardEvent.Read(card));
        awaitTaken(tell);
      }
    }
    return true;
  }

  private void awaitTaken(Consumer<? super CardEvent> tell) throws InterruptedException {
    boolean gone = reader.awaitTaken(ROUND);
    while (!gone) {
      gone = reader.awaitTaken(ROUND);
    }
    tell.accept(new CardEvent.Taken());
  }
}
