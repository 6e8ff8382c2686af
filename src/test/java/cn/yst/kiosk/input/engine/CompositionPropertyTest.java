package cn.yst.kiosk.input.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is typed, the engine answers, and what it answers is whole characters.
class CompositionPropertyTest {
  private static final PinyinEngine ENGINE = PinyinEngine.load();

  @Property(tries = 300)
  void anyLettersAreAnswered(
      @ForAll("letters") String letters, @ForAll Field field, @ForAll boolean fuzzy) {
    Composition composition = ENGINE.compose(field, fuzzy);
    for (int i = 0; i < letters.length(); i++) {
      composition.type(letters.charAt(i));
      check(composition);
    }
    assertThat(composition.reading().replace(" ", "")).isEqualTo(composition.letters());
    for (int i = 0; i < letters.length(); i++) {
      composition.backspace();
      check(composition);
    }
    assertThat(composition.isEmpty()).isTrue();
  }

  @Property(tries = 100)
  void choosingUntilNothingIsLeftEnds(@ForAll("letters") String letters, @ForAll Field field) {
    Composition composition = ENGINE.compose(field, false);
    letters.chars().forEach(composition::type);
    StringBuilder text = new StringBuilder();
    int rounds = 0;
    List<Candidate> candidates = composition.candidates();
    while (!candidates.isEmpty() && rounds++ < Composition.MOST_LETTERS) {
      Candidate last = candidates.getLast();
      text.append(last.text());
      int before = composition.letters().length();
      composition.choose(last, text.toString());
      assertThat(composition.letters().length()).isLessThan(before);
      candidates = composition.candidates();
    }
  }

  @Property(tries = 200)
  void anyCodePointIsTakenOrIgnored(@ForAll int codePoint) {
    Composition composition = ENGINE.compose(Field.TEXT, false);
    composition.type(codePoint);
    assertThat(composition.letters().length()).isLessThanOrEqualTo(1);
  }

  private static void check(Composition composition) {
    for (Candidate candidate : composition.candidates()) {
      assertThat(candidate.text()).isNotEmpty();
      assertThat(candidate.letters()).isBetween(1, composition.letters().length());
      assertThat(candidate.text().codePoints())
          .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
  }

  @Provide
  Arbitrary<String> letters() {
    Arbitrary<String> any = Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(24);
    Arbitrary<String> likely =
        Arbitraries.of("zhong", "guo", "xi", "an", "sh", "z", "n", "ng", "lv", "e", "ang", "shi")
            .list()
            .ofMaxSize(10)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(any, likely);
  }
}
