package cn.yst.kiosk.input.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every character that a name may have by law can be typed.
class StandardCharactersTest {
  private static final PinyinEngine ENGINE = PinyinEngine.load();

  /// Interjections that are written without a vowel; they are found by their parts and strokes.
  private static final Set<String> NOT_TYPED = Set.of("hm", "hng", "m", "n", "ng");

  @Test
  void allOfTheTableAreReachedByEachOfTheirReadings() throws Exception {
    List<String> missing = new ArrayList<>();
    int all = 0;
    for (String line : lines()) {
      String[] parts = line.split("\t", -1);
      all++;
      for (String reading : parts[1].split(" ", -1)) {
        if (!NOT_TYPED.contains(reading) && !read(reading).contains(parts[0])) {
          missing.add(parts[0] + " " + reading);
        }
      }
    }
    assertThat(all).isEqualTo(8105);
    assertThat(missing).isEmpty();
  }

  /// Typed in the field of a name, such a character is chosen in the grid for its syllable or for
  /// the readings of two of its parts; taps are counted behind the syllable: open the grid, turn
  /// a page, choose.
  @ParameterizedTest
  @CsvSource({"yan,䶮,long tian", "jie,㛃,qi nv", "xi,𠅤,tou si", "ying,㼆,ying gua"})
  void aRareCharacterTakesAtMostFourTaps(String syllable, String character, String parts) {
    int grid = 30;
    int bySyllable = 2 + ENGINE.rareCharacters(syllable).indexOf(character) / grid;
    int byParts = 2 + ENGINE.rareCharacters(parts).indexOf(character) / grid;
    assertThat(ENGINE.rareCharacters(parts)).contains(character);
    assertThat(Math.min(bySyllable, byParts)).isLessThanOrEqualTo(4);
  }

  private static Set<String> read(String syllable) {
    return ENGINE
        .charactersRead(syllable)
        .mapToObj(Character::toString)
        .collect(Collectors.toSet());
  }

  private static List<String> lines() throws Exception {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    StandardCharactersTest.class.getResourceAsStream("standard-characters.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}
