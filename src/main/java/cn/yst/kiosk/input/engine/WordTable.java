package cn.yst.kiosk.input.engine;

/// The words, their costs, the ways they are typed, and what follows them. Word 0 is the edge of
/// a sentence. A way of typing ("entry") is a word in one reading; entries are sorted by their
/// syllables, so that all that start alike lie together, shorter ones first.
///
/// Costs are natural logarithms of probabilities, negated, in thousandths.
final class WordTable {
  private static final int STEP = 125;
  private static final int LONGEST_CONTEXT = 4;

  private final String text;
  private final int[] textStarts;
  private final short[] costs;
  private final int[] entryWords;
  private final ReadingIndex readings;
  private final short[] entryCosts;
  private final int[] followerStarts;
  private final int[] followers;
  private final byte[] followerCosts;
  private final short[] backoffs;

  WordTable(PackedReader in) {
    text = in.text();
    textStarts = PackedReader.starts(in.bytes());
    costs = in.shorts();
    entryWords = in.ints();
    readings = new ReadingIndex(in.bytes(), in.shorts());
    entryCosts = in.shorts();
    followerStarts = in.ints();
    followers = in.ints();
    followerCosts = in.bytes();
    backoffs = in.shorts();
  }

  /// The longest word that a text ends with, or the edge of a sentence if it ends with none.
  int lastWord(String before) {
    for (int length = Math.min(LONGEST_CONTEXT, before.length()); length > 0; length--) {
      for (int word = 1; word < costs.length; word++) {
        if (textStarts[word + 1] - textStarts[word] == length
            && text.regionMatches(textStarts[word], before, before.length() - length, length)) {
          return word;
        }
      }
    }
    return 0;
  }

  String text(int word) {
    return text.substring(textStarts[word], textStarts[word + 1]);
  }

  void appendText(int word, StringBuilder to) {
    to.append(text, textStarts[word], textStarts[word + 1]);
  }

  /// Hash of a text that ends with this word, from the hash of the text before it.
  long hash(int word, long before) {
    long hash = before;
    for (int i = textStarts[word]; i < textStarts[word + 1]; i++) {
      hash = hash(text.charAt(i), hash);
    }
    return hash;
  }

  /// Hash of a text that ends with this character, from the hash of the text before it.
  static long hash(char last, long before) {
    return before * 0x9E3779B97F4A7C15L + last;
  }

  int lastCodePoint(int word) {
    return text.codePointBefore(textStarts[word + 1]);
  }

  int word(int entry) {
    return entryWords[entry];
  }

  int cost(int entry) {
    return entryCosts[entry];
  }

  /// How the entries are read.
  ReadingIndex readings() {
    return readings;
  }

  /// Cost of an entry after a word.
  int costAfter(int before, int entry) {
    int word = entryWords[entry];
    int alone = entryCosts[entry];
    int low = followerStarts[before];
    int high = followerStarts[before + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = followers[middle];
      if (found == word) {
        return (followerCosts[middle] & 0xff) * STEP + STEP / 2 + alone - costs[word];
      }
      if (found < word) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return alone + backoffs[before];
  }
}
