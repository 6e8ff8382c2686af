package cn.yst.kiosk.device;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A character without a meaning of its own is flagged wherever it stands in a name.
class IdCardPropertyTest {
  @Property
  void aPrivateCharacterIsFlagged(
      @ForAll("plain") String before,
      @ForAll("privates") String odd,
      @ForAll("plain") String after) {
    assertThat(IdCard.isUnusual((before + odd + after).toCharArray())).isTrue();
  }

  @Property
  void anyOtherChineseNameIsNot(@ForAll("plain") String name) {
    assertThat(IdCard.isUnusual(name.toCharArray())).isFalse();
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.of("田", "军", "䶮", "㛃", "韡", "𠅤", "·")
        .list()
        .ofMaxSize(8)
        .map(characters -> String.join("", characters));
  }

  @Provide
  Arbitrary<String> privates() {
    Arbitrary<Integer> basic = Arbitraries.integers().between(0xE000, 0xF8FF);
    Arbitrary<Integer> planes = Arbitraries.integers().between(0xF0000, 0x10FFFD);
    return Arbitraries.oneOf(basic, planes)
        .filter(point -> Character.getType(point) == Character.PRIVATE_USE)
        .map(Character::toString);
  }
}
