package cn.yst.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be the name of a person.
class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "田军|田军",
        " 阿依．古丽 |阿依·古丽",
        "SMITH, JOHN|SMITH, JOHN",
        "O’Neil, Mary-Ann|O'Neil, Mary-Ann",
        "ＳＭＩＴＨ，　ＪＯＨＮ|SMITH, JOHN",
        "Li|Li"
      })
  void aNameIsTakenInItsOneForm(String typed, String name) {
    assertThat(PersonName.typed(typed)).contains(new PersonName(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "田",
        "J",
        "田 军",
        "田,军",
        "李John",
        "JOHN李",
        "·田军",
        "田军·",
        "-John",
        "John,",
        "John2",
        "田军2",
        "John, , Smith",
        "<b>John</b>",
        "john@x.cn",
        "Иван",
        "田１军"
      })
  void anythingElseIsNone(String typed) {
    assertThat(PersonName.typed(typed)).isEmpty();
  }

  @Test
  void aLatinNameMayBeAsLongAsTheServiceTakes() {
    String longest = "J".repeat(50);
    assertThat(PersonName.typed(longest)).isPresent();
    assertThat(new Subject(longest, "11010519491231002X", SubjectSource.TYPED).name())
        .isEqualTo(longest);
    assertThat(PersonName.typed(longest + "J")).isEmpty();
    assertThat(PersonName.typed("田".repeat(31))).isEmpty();
  }
}
