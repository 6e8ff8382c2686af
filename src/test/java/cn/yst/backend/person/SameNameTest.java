package cn.yst.backend.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.GroundFixture;
import org.junit.jupiter.api.Test;

/// Two spellings of one character are one name, though each is kept as it came.
class SameNameTest {
  private static final String ON_THE_CARD = "\uF90A军";
  private static final String NORMALISED = "金军";

  @Test
  void aCompatibilityCharacterIsTheOneItStandsFor() {
    assertThat(PersonStore.sameName(ON_THE_CARD, NORMALISED)).isTrue();
    assertThat(PersonStore.sameName(ON_THE_CARD, "全军")).isFalse();
    assertThat(PersonStore.sameName("Smith, John", "SMITH, JOHN")).isTrue();
  }

  @Test
  void bothSpellingsHaveOneIdentityKey() {
    try (GroundFixture fixture = new GroundFixture()) {
      PersonStore persons = fixture.persons();
      String number = "11010519491231002X";
      assertThat(persons.identityKey(ON_THE_CARD, number))
          .isEqualTo(persons.identityKey(NORMALISED, number))
          .isNotEqualTo(persons.identityKey("全军", number));
    }
  }
}
