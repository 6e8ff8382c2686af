package cn.yst.kiosk.input.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/// Whatever keys are struck in whatever order: no exception, the split spells what was typed, and
/// no proposal is half a character. To fuzz:
/// `JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest=CompositionFuzzTest`.
class CompositionFuzzTest {
  private static final PinyinEngine ENGINE = PinyinEngine.load();

  @FuzzTest(maxDuration = "30s")
  void anyKeysAreSplitAndAnswered(FuzzedDataProvider data) {
    Field field = data.pickValue(Field.values());
    Composition composition = ENGINE.compose(field, data.consumeBoolean());
    StringBuilder text = new StringBuilder();
    while (data.remainingBytes() > 0 && composition.letters().length() < 40) {
      int key = data.consumeInt(0, 30);
      if (key < 26) {
        composition.type('a' + key);
      } else if (key < 28) {
        composition.backspace();
      } else {
        choose(composition, data, text);
      }
      assertThat(composition.reading().replace(" ", "")).isEqualTo(composition.letters());
    }
    for (Candidate candidate : composition.candidates()) {
      assertThat(candidate.letters()).isBetween(1, composition.letters().length());
      assertThat(candidate.text().codePoints())
          .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
  }

  private static void choose(Composition composition, FuzzedDataProvider data, StringBuilder text) {
    List<Candidate> candidates = composition.candidates();
    if (!candidates.isEmpty()) {
      Candidate chosen = candidates.get(data.consumeInt(0, candidates.size() - 1));
      text.append(chosen.text());
      composition.choose(chosen, text.toString());
    }
  }
}
