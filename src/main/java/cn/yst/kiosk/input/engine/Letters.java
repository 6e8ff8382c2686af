package cn.yst.kiosk.input.engine;

/// Which stretches of the typed letters are syllables.
///
/// In a loose reading a consonant that no syllable continues stands for every syllable that
/// begins with it (`sz` for shen zhen). In a fuzzy reading sounds that southern speakers do not
/// tell apart stand for each other, at a price.
final class Letters {
  /// Receives a syllable that may stand for a stretch of letters.
  @FunctionalInterface
  interface Reader {
    /// Receives one reading.
    ///
    /// @param from where the stretch begins
    /// @param syllable the syllable
    /// @param penalty what reading the stretch so costs
    void read(int from, int syllable, int penalty);
  }

  private static final int LONGEST = 6;
  private static final int INITIAL_PENALTY = 4_000;
  private static final int FUZZY_PENALTY = 3_200;

  private final Syllables syllables;
  private final boolean fuzzy;

  Letters(Syllables syllables, boolean fuzzy) {
    this.syllables = syllables;
    this.fuzzy = fuzzy;
  }

  /// All syllables that end the letters.
  void ending(CharSequence letters, boolean loose, Reader reader) {
    int end = letters.length();
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      String part = letters.subSequence(from, end).toString();
      int exact = syllables.number(part);
      if (exact >= 0) {
        reader.read(from, exact, 0);
      }
      if (fuzzy) {
        for (String other : Fuzzy.variants(part)) {
          int variant = syllables.number(other);
          if (variant >= 0) {
            reader.read(from, variant, FUZZY_PENALTY);
          }
        }
      }
      if (loose && exact < 0 && isInitial(part)) {
        readAll(from, part, INITIAL_PENALTY, reader);
      }
    }
  }

  /// All syllables that the letters' last stretch only begins to spell.
  void beginning(CharSequence letters, int penalty, Reader reader) {
    int end = letters.length();
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      String part = letters.subSequence(from, end).toString();
      if (syllables.number(part) < 0) {
        readAll(from, part, penalty, reader);
      }
    }
  }

  private void readAll(int from, String prefix, int penalty, Reader reader) {
    int to = syllables.to(prefix);
    for (int syllable = syllables.from(prefix); syllable < to; syllable++) {
      reader.read(from, syllable, penalty);
    }
  }

  /// Whether this is the consonant that begins a syllable.
  static boolean isInitial(String part) {
    return part.equals("zh")
        || part.equals("ch")
        || part.equals("sh")
        || (part.length() == 1 && "bpmfdtnlgkhjqxzcsryw".indexOf(part.charAt(0)) >= 0);
  }
}
