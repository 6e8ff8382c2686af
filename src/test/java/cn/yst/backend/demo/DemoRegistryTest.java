package cn.yst.backend.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.enterprise.RegistryEntry;
import cn.yst.contract.CreditCode;
import cn.yst.contract.IdNumber;
import cn.yst.contract.RegistryState;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoRegistryTest {
  private final List<RegistryEntry> entries = DemoRegistry.entries();

  @Test
  void isTheSameAtEveryStart() {
    assertThat(DemoRegistry.entries()).isEqualTo(entries);
    assertThat(entries.getFirst().creditCode()).isEqualTo(DemoRegistry.GUIDE);
  }

  @Test
  void holdsTwoThousandEnterprisesWithNamesAndCodesOfTheirOwn() {
    assertThat(entries).hasSizeGreaterThanOrEqualTo(2_000);
    assertThat(entries).extracting(RegistryEntry::creditCode).doesNotHaveDuplicates();
    assertThat(entries).extracting(RegistryEntry::name).doesNotHaveDuplicates();
    assertThat(entries).allMatch(entry -> entry.creditCode().checkCharacterFits());
    assertThat(entries)
        .allMatch(entry -> new IdNumber(entry.representativeNumber()).checkCharacterFits());
  }

  @Test
  void organisationCodesInsideCarryTheirOwnCheck() {
    assertThat(entries)
        .map(RegistryEntry::creditCode)
        .map(CreditCode::value)
        .allMatch(DemoRegistryTest::organisationFits);
  }

  @Test
  void holdsEveryStateFormAndOddity() {
    assertThat(entries.stream().map(RegistryEntry::state).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(RegistryState.class));
    assertThat(entries.stream().filter(entry -> entry.state() == RegistryState.LIVE).count())
        .isGreaterThan(1_800);
    for (String part :
        List.of(
            "股份有限公司", "（有限合伙）", "(个体工商户)", "（个人独资）", "分公司", "农民专业合作社", "（集团）", "䶮", "㛃", "𠅤")) {
      assertThat(entries).as(part).anyMatch(entry -> entry.name().contains(part));
    }
    assertThat(entries)
        .anyMatch(entry -> entry.name().codePointCount(0, entry.name().length()) >= 30);
  }

  @Test
  void demoPeopleHaveValidNumbersOfTheirOwn() {
    assertThat(DemoPeople.all()).extracting(DemoPerson::idNumber).doesNotHaveDuplicates();
    assertThat(DemoPeople.all())
        .allMatch(person -> new IdNumber(person.idNumber()).checkCharacterFits());
    assertThat(DemoPeople.byNumber(DemoPeople.CHEN_MO.idNumber())).hasValue(DemoPeople.CHEN_MO);
  }

  private static boolean organisationFits(String code) {
    int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += weights[i] * Character.digit(code.charAt(8 + i), 36);
    }
    int check = 11 - sum % 11;
    char expected = check == 10 ? 'X' : check == 11 ? '0' : Character.forDigit(check, 10);
    return code.charAt(16) == expected;
  }
}
