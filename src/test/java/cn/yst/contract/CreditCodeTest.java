package cn.yst.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
  private static final String GUIDE = "91440000MA4X777A89";

  @Test
  void codeOfTheLoginGuideFits() {
    assertThat(new CreditCode(GUIDE).checkCharacterFits()).isTrue();
    assertThat(CreditCode.checkCharacterOf(GUIDE)).isEqualTo('9');
  }

  @ParameterizedTest
  @CsvSource({
    "91440000MA4X771A89,15",
    "91440000MA4X777A88,18",
    "91440000MB4X777A89,10",
    "91440000MA4X7Y7A89,14"
  })
  void pointsAtTheMisreadCharacter(String code, int position) {
    assertThat(new CreditCode(code).doubtfulCharacter()).hasValue(position);
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350211M0000XUF46", "91350100M0001TGQXM"})
  void issuedCodesWithAWrongCheckCharacterAreAccepted(String code) {
    assertThat(new CreditCode(code).checkCharacterFits()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "91440000ma4x777a89", "91440000MA4X777A8", "9144000OMA4X777A89"})
  void anotherFormIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(text));
  }

  @Property
  void everySingleMisreadingIsNoticed(
      @ForAll @IntRange(min = 8, max = 17) int place, @ForAll @IntRange(min = 0, max = 30) int to) {
    char other = CreditCode.ALPHABET.charAt(to);
    String typed = GUIDE.substring(0, place) + other + GUIDE.substring(place + 1);
    assertThat(new CreditCode(typed).checkCharacterFits()).isEqualTo(typed.equals(GUIDE));
  }
}
