package cn.yst.kiosk.input.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Everything the decoders know, unpacked from one file. Immutable; one is enough for a program.
final class Lexicon {
  final Syllables syllables;
  final WordTable words;
  final InitialsTable initials;
  final NameTable names;
  final TradeTable trades;
  final CharacterTable characters;
  final RareTable rare;

  private Lexicon(PackedReader in) {
    syllables = new Syllables(in.words());
    words = new WordTable(in);
    initials = new InitialsTable(in, words.readings(), syllables);
    names = new NameTable(in);
    trades = new TradeTable(in);
    characters = new CharacterTable(in);
    rare = new RareTable(in, syllables, characters);
  }

  /// Unpacks the lexicon that lies beside this class.
  static Lexicon load() {
    try (InputStream in =
        Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.bin"))) {
      return new Lexicon(new PackedReader(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
