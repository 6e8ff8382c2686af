package cn.yst.kiosk.input.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sounds that southern speakers of Mandarin often do not tell apart.
final class Fuzzy {
  private static final Map<String, String> INITIALS =
      Map.of("zh", "z", "ch", "c", "sh", "s", "z", "zh", "c", "ch", "s", "sh", "n", "l", "l", "n");
  private static final Map<String, String> FINALS =
      Map.of("ang", "an", "eng", "en", "ing", "in", "an", "ang", "en", "eng", "in", "ing");

  private Fuzzy() {}

  /// What else these letters may have been meant as; may contain what is no syllable.
  static List<String> variants(String letters) {
    String initial = initial(letters);
    String rest = letters.substring(initial.length());
    List<String> variants = new ArrayList<>(3);
    String otherRest = FINALS.get(rest);
    String otherInitial = INITIALS.get(initial);
    if (otherRest == null && rest.length() > 2 && FINALS.containsKey(rest.substring(1))) {
      otherRest = rest.charAt(0) + FINALS.get(rest.substring(1));
    }
    if (otherInitial != null) {
      variants.add(otherInitial + rest);
    }
    if (otherRest != null) {
      variants.add(initial + otherRest);
    }
    if (otherInitial != null && otherRest != null) {
      variants.add(otherInitial + otherRest);
    }
    return variants;
  }

  private static String initial(String letters) {
    int vowel = 0;
    while (vowel < letters.length() && "aeiouv".indexOf(letters.charAt(vowel)) < 0) {
      vowel++;
    }
    return letters.substring(0, vowel);
  }
}
