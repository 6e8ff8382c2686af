package cn.yst.contract;

import java.util.Optional;

/// The simulated devices of a kiosk, as the demo companion plays them.
///
/// The one thing here that does not cross the wire: in a demonstration client and service run in
/// one process, and the program hands this from the one to the other.
public interface DemoDevices {
  /// What lies on the reader.
  enum CardPlace {
    EMPTY,
    LAID,
    READ
  }

  /// How the paper is.
  enum PaperLevel {
    ENOUGH,
    LOW,
    OUT
  }

  /// What lies on the reader; empty if the reader is not simulated.
  Optional<CardPlace> reader();

  /// Lays a person's card on the reader, in place of the one that lay there.
  void layCard(String name, String idNumber);

  /// Takes the card away.
  void takeCard();

  /// Lays a person's card down and snatches it away as soon as it is being read.
  void snatchCard(String name, String idNumber);

  /// Whether the scanner is simulated.
  boolean scanner();

  /// Holds a code before the scanner.
  void scan(String code);

  /// Holds something before the scanner that no scanner should ever send.
  void scanGarbage();

  /// How the paper is; empty if the printer is not simulated.
  Optional<PaperLevel> paper();

  /// Fills the printer up, or lets its paper run low or out.
  void paper(PaperLevel level);

  /// The slip that came out last, as a PNG file.
  Optional<byte[]> lastSlip();
}
