package cn.yst.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {
  @ParameterizedTest
  @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
  void checkCharacterOfTheStandardsExamplesFits(String number) {
    assertThat(IdNumber.checkCharacterOf(number)).isEqualTo(number.charAt(17));
  }

  @Test
  void aWrongCheckCharacterIsAcceptedAndTold() {
    assertThat(new IdNumber("110105194912310021").checkCharacterFits()).isFalse();
    assertThat(new IdNumber("11010519491231002X").birthDate())
        .isEqualTo(LocalDate.of(1949, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "11010519491231002", "11010519491231002x", "1101051949123100２X", "abc"})
  void anotherFormIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new IdNumber(text));
  }

  @ParameterizedTest
  @CsvSource({
    "19490231,false",
    "20000229,true",
    "19000229,false",
    "18800101,false",
    "19491301,false"
  })
  void onlyDatesInTheCalendarCount(String digits, boolean real) {
    assertThat(IdNumber.birthDateIn(digits).isPresent()).isEqualTo(real);
  }

  @ParameterizedTest
  @CsvSource({"44,true", "99,false", "10,false", "81,true", "944,true", "9,false", "'',false"})
  void regionsAreProvinces(String start, boolean known) {
    assertThat(IdNumber.startsWithRegion(start)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "CAN110078060301,1978-06-03",
    "USA310000010198,2000-01-01",
    "FRA440023123112,2023-12-31",
    "FRA440024010112,1924-01-01"
  })
  void aCardOf2017StatesTheBirthDateInShort(String number, LocalDate born) {
    IdNumber old = new IdNumber(number);
    assertThat(old.birthDate()).isEqualTo(born);
    assertThat(old.isOfOldCard()).isTrue();
    assertThat(old.checkCharacterFits()).isTrue();
    assertThat(old.toString()).doesNotContain(number.substring(3, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CAN110078133101", "can110078060301", "CA1110078060301", "CAN11007806030X"})
  void anotherFormOfFifteenIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new IdNumber(text));
  }

  @Test
  void theNumberOfACardOf2017IsNotTyped() {
    assertThat(new Subject("MARTIN", "CAN110078060301", SubjectSource.CARD).idNumber())
        .isEqualTo("CAN110078060301");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Subject("MARTIN", "CAN110078060301", SubjectSource.TYPED));
  }

  @Test
  void textFormIsMasked() {
    assertThat(new IdNumber("11010519491231002X").toString()).doesNotContain("19491231");
  }
}
