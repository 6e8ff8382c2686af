package cn.yst.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.input.engine.PinyinEngine;
import cn.yst.kiosk.ui.GlyphText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What can be drawn can be typed: the characters of the bundled font, crossed with the ways to
/// look one up.
class CharacterCoverageTest {
  private static final PinyinEngine ENGINE = PinyinEngine.shared();
  private static final int FIRST = 0x3007;
  private static final int LAST = 0x323AF;

  /// As many characters as one pattern of strokes answers at most.
  private static final int MOST = 400;

  private static final Set<String> STANDARD = new HashSet<>();
  private static final Set<String> READ = new HashSet<>();
  private static final Set<String> WRITTEN = new HashSet<>();

  @BeforeAll
  static void lookUp() throws IOException {
    Set<String> syllables = new HashSet<>();
    for (String line : lines()) {
      String[] parts = line.split("\t", -1);
      STANDARD.add(parts[0]);
      syllables.addAll(List.of(parts[1].split(" ", -1)));
    }
    syllables.forEach(syllable -> READ.addAll(ENGINE.rareCharacters(syllable)));
    write("");
  }

  private static void write(String begun) {
    for (int stroke = 1; stroke <= 5; stroke++) {
      List<String> found = ENGINE.charactersOfStrokes(begun + stroke);
      WRITTEN.addAll(found);
      if (found.size() == MOST) {
        write(begun + stroke);
      }
    }
  }

  @Test
  void everyStandardCharacterIsDrawnReadAndWritten() {
    assertThat(STANDARD).hasSize(8105).allMatch(GlyphText::draws);
    assertThat(STANDARD.stream().filter(c -> !READ.contains(c))).isEmpty();
    assertThat(STANDARD.stream().filter(c -> !WRITTEN.contains(c))).isEmpty();
  }

  @Test
  void whatTheFontDrawsIsFoundByItsCodeAndNearlyAllOfItByReadingOrStrokes() {
    List<String> drawn = drawn();
    KeyboardModel model = new KeyboardModel(ENGINE, new NoText());
    model.open(Field.PERSON, false, Layer.PINYIN);
    assertThat(drawn).hasSizeGreaterThan(27_000).allMatch(character -> hasCode(model, character));
    assertThat(drawn.stream().filter(c -> !READ.contains(c))).hasSizeLessThan(1_030);
    assertThat(drawn.stream().filter(c -> !WRITTEN.contains(c))).hasSizeLessThan(7_400);
    assertThat(drawn.stream().filter(c -> !READ.contains(c) && !WRITTEN.contains(c)))
        .hasSizeLessThan(1_020);
  }

  private static boolean hasCode(KeyboardModel model, String character) {
    model.wipe();
    model.show(Layer.CODE_POINT);
    Integer.toHexString(character.codePointAt(0))
        .toUpperCase(Locale.ROOT)
        .chars()
        .forEach(model::type);
    return model.stateProperty().get().choices().equals(List.of(character));
  }

  @Test
  void inTheGridOfASyllableWhatNoFontDrawsStandsLast() {
    for (String syllable : List.of("yan", "li", "xi", "ju")) {
      List<String> grid = ENGINE.rareCharacters(syllable);
      List<Boolean> boxes = grid.stream().map(c -> !GlyphText.draws(c)).toList();
      assertThat(boxes).as(syllable).contains(true, false).isSorted();
    }
  }

  private static List<String> drawn() {
    return IntStream.rangeClosed(FIRST, LAST)
        .filter(Character::isIdeographic)
        .mapToObj(Character::toString)
        .filter(GlyphText::draws)
        .toList();
  }

  private static List<String> lines() throws IOException {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    CharacterCoverageTest.class.getResourceAsStream(
                        "engine/standard-characters.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  /// A field that keeps nothing.
  private static final class NoText implements TypedText {
    @Override
    public void insert(String text) {}

    @Override
    public void backspace() {}

    @Override
    public void clear() {}

    @Override
    public int length() {
      return 0;
    }

    @Override
    public String before() {
      return "";
    }
  }
}
