package cn.yst.kiosk.device;

import java.time.Duration;
import java.util.Set;

/// Reads identity cards.
public interface IdCardReader extends Device {
  /// What the visitor should be told while a card is read.
  enum Step {
    WAITING,
    READING
  }

  /// Hears about each step, on the thread that reads.
  @FunctionalInterface
  interface Steps {
    void at(Step step);
  }

  @Override
  default DeviceKind kind() {
    return DeviceKind.ID_CARD_READER;
  }

  /// The cards that this reader opens; the screen that asks for a card names them.
  Set<CardKind> cards();

  /// Waits for a card and reads it. A card that was read already must leave the reader before it
  /// is seen again.
  ///
  /// @param limit how long to wait for a card; a reader that stops answering ends the attempt
  ///     within 3 seconds, however much is left
  CardReading read(Duration limit, Steps steps) throws InterruptedException;

  /// Waits until the card that was read last is taken away.
  ///
  /// @return false if it still lies there when the time is over
  boolean awaitTaken(Duration limit) throws InterruptedException;
}
