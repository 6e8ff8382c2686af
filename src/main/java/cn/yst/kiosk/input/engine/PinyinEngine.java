package cn.yst.kiosk.input.engine;

import java.util.List;
import java.util.stream.IntStream;

/// The input engine: one lexicon, and a composition for every field that is typed in. It learns
/// nothing and keeps nothing.
public final class PinyinEngine {
  private static final int WARM_UP_ROUNDS = 8;

  private final Lexicon lexicon;

  private static final class Shared {
    static final PinyinEngine ENGINE = load();
  }

  private PinyinEngine(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The engine of this program. The first call unpacks the lexicon; make it away from the
  /// screen's thread, before the first visitor.
  public static PinyinEngine shared() {
    return Shared.ENGINE;
  }

  /// Unpacks the lexicon, which takes a noticeable part of a second.
  public static PinyinEngine load() {
    return new PinyinEngine(Lexicon.load());
  }

  /// Types a little in every field, so that the first visitor's keys are as quick as the next.
  public void warmUp() {
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      for (Field field : Field.values()) {
        Composition composition = compose(field, false);
        "guangdongshengkejiyouxiangongsi"
            .chars()
            .forEach(
                letter -> {
                  composition.type(letter);
                  composition.candidates();
                });
      }
    }
  }

  /// An empty composition.
  ///
  /// @param fuzzy whether sounds that southern speakers do not tell apart stand for each other:
  ///     zh/z, ch/c, sh/s, n/l, an/ang, en/eng, in/ing
  public Composition compose(Field field, boolean fuzzy) {
    return new Composition(lexicon, field, fuzzy);
  }

  /// Every character that is read so, the ones that names use most first; empty if the letters
  /// are no syllable.
  ///
  /// @param syllable without tone, v for ü
  public IntStream charactersRead(String syllable) {
    int number = lexicon.syllables.number(syllable);
    return number < 0 ? IntStream.empty() : lexicon.characters.of(number);
  }

  /// Rare characters for what is composed: by the readings of two parts if it is two syllables,
  /// then by its first syllable.
  ///
  /// @param reading syllables with spaces between
  public List<String> rareCharacters(String reading) {
    return lexicon.rare.read(reading);
  }

  /// Characters that are written so.
  ///
  /// @param strokes the first strokes of a character: 1 for 横, 2 竖, 3 撇, 4 点, 5 折, * for any
  public List<String> charactersOfStrokes(String strokes) {
    return lexicon.rare.written(strokes);
  }

  static Decoder decoder(Lexicon lexicon, Field field, boolean fuzzy, String before) {
    return switch (field) {
      case PERSON -> new PersonDecoder(lexicon, fuzzy, !before.isEmpty());
      case ENTERPRISE -> new EnterpriseDecoder(lexicon, fuzzy, before);
      case TEXT -> new TextDecoder(lexicon, fuzzy, before);
      case INITIALS -> new InitialsDecoder(lexicon);
    };
  }
}
