package cn.yst.kiosk.input.lexicon;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How characters and words are read, without tones and with v for ü.
final class Readings {
  private static final List<String> NOT_TYPED = List.of("n", "m", "ng", "hm", "hng", "ê", "");

  private final Map<Integer, Map<String, Double>> characters = new LinkedHashMap<>();
  private final Map<String, List<String>> phrases = new HashMap<>();

  /// @param simp lines of the pinyin_simp dictionary
  Readings(List<String> simp) {
    for (String line : simp) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 3 && parts[0].codePointCount(0, parts[0].length()) == 1) {
        add(parts[0].codePointAt(0), parts[1], Double.parseDouble(parts[2]) + 0.5);
      }
    }
    for (String line : Lists.ofJar("pinyin_dict_char.txt")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        double weight = 0.1;
        for (String reading : line.substring(colon + 1).split(",", -1)) {
          add(line.codePointAt(0), toneless(reading), weight);
          weight /= 2;
        }
      }
    }
    for (String list : new String[] {"readings.txt", "unihan-readings.txt"}) {
      for (String line : Lists.own(list)) {
        String[] parts = line.split("\t", -1);
        add(parts[0].codePointAt(0), parts[1], 0.4);
      }
    }
    for (String line : Lists.ofJar("pinyin_dict_phrase.txt")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        List<String> syllables =
            List.of(line.substring(colon + 1).strip().split(" +", -1)).stream()
                .map(Readings::toneless)
                .toList();
        phrases.put(line.substring(0, colon), syllables);
      }
    }
  }

  private void add(int character, String syllable, double weight) {
    if (!NOT_TYPED.contains(syllable) && syllable.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      characters
          .computeIfAbsent(character, c -> new LinkedHashMap<>())
          .merge(syllable, weight, Math::max);
    }
  }

  /// Every syllable that some character is read as, in alphabetic order.
  Set<String> syllables() {
    TreeSet<String> all = new TreeSet<>();
    characters.values().forEach(readings -> all.addAll(readings.keySet()));
    return all;
  }

  /// All characters that have a reading.
  Map<Integer, Map<String, Double>> characters() {
    return characters;
  }

  /// The likely reading of a word of Chinese characters, one syllable for each; empty if a
  /// character has none.
  Optional<List<String>> ofWord(String word) {
    int[] letters = word.codePoints().toArray();
    List<String> phrase = phrases.get(word);
    List<Pinyin> guess =
        phrase == null && letters.length == word.length()
            ? HanLP.convertToPinyinList(word)
            : List.of();
    List<String> syllables = new ArrayList<>();
    for (int i = 0; i < letters.length; i++) {
      Map<String, Double> known = characters.get(letters[i]);
      if (known == null) {
        return Optional.empty();
      }
      String syllable = "";
      if (phrase != null && phrase.size() == letters.length) {
        syllable = phrase.get(i);
      } else if (guess.size() == letters.length && letters.length > 1) {
        syllable = guess.get(i).getPinyinWithoutTone();
      }
      syllables.add(known.containsKey(syllable) ? syllable : likely(known));
    }
    return Optional.of(syllables);
  }

  private static String likely(Map<String, Double> readings) {
    return readings.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /// `lǜ` to `lv`, `zhōng` to `zhong`.
  static String toneless(String reading) {
    StringBuilder plain = new StringBuilder();
    String parts = Normalizer.normalize(reading.strip(), Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (c == '\u0308' && !plain.isEmpty()) {
        plain.setCharAt(plain.length() - 1, 'v');
      } else if (c == 'ɡ') {
        plain.append('g');
      } else if (c < '\u0300' || c > '\u036f') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
