package cn.yst.contract;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever a name is made of, a mask and a limit count whole characters.
class MaskingPropertyTest {
  @Property
  void aMaskedNameIsItsFirstCharacterAndAStarForEachOther(@ForAll("names") String name) {
    String masked = Masking.name(name);
    assertThat(masked.codePoints()).noneMatch(MaskingPropertyTest::isHalf);
    assertThat(masked.codePointAt(0)).isEqualTo(name.codePointAt(0));
    assertThat(masked.codePoints().skip(1)).allMatch(c -> c == '*');
    assertThat(masked.codePoints().count()).isEqualTo(name.codePoints().count());
    assertThat(Masking.initial(name).codePoints().toArray()).containsExactly(name.codePointAt(0));
  }

  @Property
  void aMaskedAliasIsItsFirstTwoCharacters(@ForAll("names") String alias) {
    int[] masked = Masking.alias(alias).codePoints().toArray();
    long shown = Math.min(2, alias.codePoints().count());
    assertThat(masked).hasSize((int) shown + 6);
    for (int i = 0; i < shown; i++) {
      assertThat(masked[i]).isEqualTo(alias.codePointAt(alias.offsetByCodePoints(0, i)));
    }
  }

  @Property
  void aNameHasTwoToThirtyCharactersHoweverManyUnitsTheyTake(@ForAll("names") String name) {
    long length = name.codePoints().count();
    assertThat(PersonName.typed(name).isPresent()).isEqualTo(length >= 2 && length <= 30);
    PersonName.typed(name).ifPresent(typed -> assertThat(typed.value()).isEqualTo(name));
  }

  /// Normalising would write another character than the one on the document.
  @Property
  void aNameTravelsAsItCame(@ForAll("names") String name) {
    Assume.that(name.codePoints().count() <= 50);
    Subject subject = new Subject(name, "11010519491231002X", SubjectSource.CARD);
    assertThat(Json.read(Json.write(subject), Subject.class).name()).isEqualTo(name);
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /// Common, rare and compatibility characters, of one unit and of two, and private ones.
  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
            "田", "军", "䶮", "㛃", "韡", "𠅤", "𠙶", "\uF90A", "\uD87E\uDC00", "\uE863", "\uDB80\uDC01")
        .list()
        .ofMinSize(1)
        .ofMaxSize(34)
        .map(characters -> String.join("", characters));
  }
}
