package cn.yst.contract;

import java.util.OptionalInt;

/// Finds the character of a credit code that was most likely misread.
///
/// A code carries two checks: one over all 18 characters (GB 32100, modulo 31) and one over
/// characters 9 to 17 (GB 11714, modulo 11). Supposing one wrong character, every position has
/// at most one repair; it must satisfy both checks and the form. Among the repairs that remain,
/// the pair of characters that look most alike decides, and characters 1 to 8, which every code of
/// a district shares, come last.
final class CreditCodeCheck {
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1
  };
  private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  /// Pairs that people mix up when they copy a printed code, most alike first.
  private static final String[] ALIKE = {
    "17", "0D", "8B", "0Q", "56", "38", "2Y", "4A", "1L", "1J", "1T", "7T", "7Y", "06", "69", "89",
    "5G", "6G", "CG", "EF", "PR", "MN", "UW", "KX", "XY", "DQ", "49", "35", "DB", "FP", "MW", "HN"
  };

  private CreditCodeCheck() {}

  static int weightedSum(CharSequence code, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += WEIGHTS[i] * CreditCode.ALPHABET.indexOf(code.charAt(i));
    }
    return sum;
  }

  static OptionalInt doubtfulCharacter(String code) {
    int remainder = weightedSum(code, 18) % 31;
    if (remainder == 0) {
      return OptionalInt.empty();
    }
    int best = 17;
    int bestRank = Integer.MAX_VALUE;
    for (int i = 0; i < 18; i++) {
      char repair = repairAt(code, i, remainder);
      String repaired = code.substring(0, i) + repair + code.substring(i + 1);
      if (!isWellFormed(repaired) || !organizationCheckFits(repaired)) {
        continue;
      }
      int rank = rank(code.charAt(i), repair) + (i < 8 ? ALIKE.length + 1 : 0);
      if (rank < bestRank) {
        best = i;
        bestRank = rank;
      }
    }
    return OptionalInt.of(best + 1);
  }

  /// The one character at this place that makes the whole sum divisible by 31.
  private static char repairAt(String code, int place, int remainder) {
    int value = CreditCode.ALPHABET.indexOf(code.charAt(place));
    for (int other = 0; other < 31; other++) {
      if ((remainder + WEIGHTS[place] * Math.floorMod(other - value, 31)) % 31 == 0) {
        return CreditCode.ALPHABET.charAt(other);
      }
    }
    throw new IllegalStateException("31 is prime, so a repair exists");
  }

  private static boolean isWellFormed(String code) {
    return "123456789ANY".indexOf(code.charAt(0)) >= 0
        && code.substring(2, 8).chars().allMatch(c -> c >= '0' && c <= '9')
        && IdNumber.startsWithRegion(code.substring(2, 4));
  }

  private static boolean organizationCheckFits(String code) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      char c = code.charAt(8 + i);
      sum += ORGANIZATION_WEIGHTS[i] * (c <= '9' ? c - '0' : c - 'A' + 10);
    }
    return "0X987654321".charAt(sum % 11) == code.charAt(16);
  }

  private static int rank(char typed, char repair) {
    for (int i = 0; i < ALIKE.length; i++) {
      if (ALIKE[i].indexOf(typed) >= 0 && ALIKE[i].indexOf(repair) >= 0) {
        return i;
      }
    }
    return ALIKE.length;
  }
}
