package cn.yst.backend.demo;

import cn.yst.contract.CreditCode;
import cn.yst.contract.IdNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;

/// Makes formally valid numbers for invented people and enterprises.
final class DemoCodes {
  private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private DemoCodes() {}

  /// An ID number of an adult.
  static String idNumber(RandomGenerator random, String region) {
    LocalDate birth = LocalDate.of(1955, 1, 1).plusDays(random.nextInt(17_500));
    String first = region + BIRTH.format(birth) + "%03d".formatted(random.nextInt(1000));
    return first + IdNumber.checkCharacterOf(first);
  }

  /// A credit code (GB 32100) around an organisation code (GB 11714).
  ///
  /// @param kind second character: 1 enterprise, 2 individual business, 3 farmers' cooperative
  /// @param number tells this organisation from all others; below 31 to the power of 6
  static CreditCode creditCode(char kind, String region, long number) {
    StringBuilder organization = new StringBuilder("MA");
    long rest = number;
    for (int i = 0; i < 6; i++) {
      organization.append(CreditCode.ALPHABET.charAt((int) (rest % 31)));
      rest /= 31;
    }
    String first = "9" + kind + region + organization + organizationCheck(organization);
    return new CreditCode(first + CreditCode.checkCharacterOf(first));
  }

  private static char organizationCheck(CharSequence code) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      char c = code.charAt(i);
      sum += ORGANIZATION_WEIGHTS[i] * (c <= '9' ? c - '0' : c - 'A' + 10);
    }
    return "0X987654321".charAt(sum % 11);
  }
}
