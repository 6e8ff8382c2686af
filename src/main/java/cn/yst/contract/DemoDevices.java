package cn.yst.contract;

import java.util.Optional;

/// The simulated devices of a kiosk, as the demo companion plays them.
///
/// The one thing here that does not cross the wire: in a demonstration client and service run in
/// one process, and the program hands this from the one to the other.
public interface DemoDevices {
  /// A kiosk whose devices are all real, or that has none.
  DemoDevices NONE = new NoDemoDevices();

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

  /// What kind of card lies there; the first has 18 characters for a number, as has the second.
  enum CardSort {
    RESIDENT,
    PERMIT,
    FOREIGN_2017,
    FOREIGN_2023
  }

  /// A card of an invented person.
  ///
  /// @param name as it stands on the card
  /// @param number 18 characters, or 15 on a foreigner's card of 2017
  record Card(CardSort sort, String name, String number) {
    /// Says nothing, like every card here.
    @Override
    public String toString() {
      return "Card[" + sort + "]";
    }
  }

  /// What lies on the reader; empty if the reader is not simulated.
  Optional<CardPlace> reader();

  /// Lays a card on the reader, in place of the one that lay there.
  void layCard(Card card);

  /// Takes the card away.
  void takeCard();

  /// Lays a card down and snatches it away as soon as it is being read.
  void snatchCard(Card card);

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

  /// Whether somebody stands before the presence sensor; empty if it is not simulated.
  Optional<Boolean> presence();

  /// Walks away, or comes back.
  void presence(boolean someone);
}
