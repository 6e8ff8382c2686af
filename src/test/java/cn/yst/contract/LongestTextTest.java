package cn.yst.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is the longest allowed does not depend on how Java keeps a character.
class LongestTextTest {
  private static final String CODE = "91440000MA4X777A89";

  @ParameterizedTest
  @ValueSource(strings = {"田", "𠅤"})
  void aNameOfAHundredCharactersIsAskedForAndOneMoreIsNot(String character) {
    String name = character.repeat(100);
    assertThat(new AddEnterprise(name, CODE).name()).isEqualTo(name);
    assertThat(new AssociationSearch(name, CODE).name()).isEqualTo(name);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AddEnterprise(name + character, CODE))
        .withMessageContaining("name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AssociationSearch(name + character, CODE))
        .withMessageContaining("name");
  }

  @Test
  void whatIsBlankIsNoText() {
    assertThatIllegalArgumentException().isThrownBy(() -> new AddEnterprise("　 ", CODE));
  }
}
