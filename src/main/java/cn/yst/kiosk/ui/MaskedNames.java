package cn.yst.kiosk.ui;

import java.util.regex.Pattern;

/// Masked names inside sentences. A line may end between a Chinese character and a star, and would
/// leave a lone surname behind; so the two are joined where they stand in text that wraps.
public final class MaskedNames {
  private static final Pattern PARTING = Pattern.compile("(?<=\\p{IsIdeographic})(?=\\*)");
  static final char WORD_JOINER = '\u2060';

  private MaskedNames() {}

  /// The same sentence, in which no line ends inside a masked name.
  public static String whole(String sentence) {
    return PARTING.matcher(sentence).replaceAll(String.valueOf(WORD_JOINER));
  }
}
