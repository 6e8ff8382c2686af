package cn.yst.contract;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
  @ParameterizedTest
  @CsvSource({"田军,田*", "黄丽燕,黄**", "欧阳敏仪,欧***", "阿依·古丽,阿***", "林𠅤,林*", "𠅤林,𠅤*", "䶮,䶮"})
  void namesShowTheirFirstCharacter(String name, String masked) {
    assertThat(Masking.name(name)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SMITH, JOHN", "Smith", "SI"})
  void latinNamesDoNotShowTheirLength(String name) {
    assertThat(Masking.name(name)).isEqualTo("S***");
  }

  @ParameterizedTest
  @CsvSource({"450103197703211227,450************227", "44060519870115951X,440************51X"})
  void numbersShowThreeAndThree(String number, String masked) {
    assertThat(Masking.idNumber(number)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({"8e7d8fb0,8e******", "a,a******", "testforapp,te******"})
  void aliasesShowTwoToStrangers(String alias, String masked) {
    assertThat(Masking.alias(alias)).isEqualTo(masked);
  }

  @Property
  void aNameNeverShowsMoreThanItsFirstCodePoint(@ForAll("names") String name) {
    String masked = Masking.name(name);
    assertThat(masked.codePointAt(0)).isEqualTo(name.codePointAt(0));
    assertThat(masked.codePoints().skip(1)).allMatch(c -> c == '*');
    assertThat(masked.codePointCount(0, masked.length()))
        .isEqualTo(Math.toIntExact(name.codePoints().filter(c -> c != '·').count()));
  }

  @Property
  void aPhoneNumberNeverShowsMoreThanThreeDigits(
      @ForAll @NumericChars @StringLength(max = 20) String number) {
    assertThat(Masking.phone(number).replace("*", "").length()).isLessThanOrEqualTo(3);
  }

  @Property
  void anIdNumberNeverShowsMoreThanSixCharacters(@ForAll @NumericChars String number) {
    assertThat(Masking.idNumber(number).replace("*", "").length()).isLessThanOrEqualTo(6);
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<Integer> letters =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0x4E00, 0x9FFF),
            Arbitraries.integers().between(0x20000, 0x2A6DF));
    Arbitrary<Integer> all = Arbitraries.oneOf(letters, Arbitraries.just((int) '·'));
    return letters.flatMap(
        first ->
            all.list()
                .ofMaxSize(29)
                .map(
                    rest -> {
                      StringBuilder name = new StringBuilder().appendCodePoint(first);
                      rest.forEach(name::appendCodePoint);
                      return name.toString();
                    }));
  }
}
