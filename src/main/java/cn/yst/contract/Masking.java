package cn.yst.contract;

/// How personal data looks where others may see it: in a hall, on a slip, in a message.
///
/// Lengths are counted in code points, so a name with a character beyond the basic plane is masked
/// like any other. Sources of the forms: login guide, 账号信息 (`田*`, `黄**`) and 经办人管理
/// (`450…227`, `180` and stars). The middle twelve of an ID number go, because region and birth
/// date with the check character leave only a few thousand candidates.
public final class Masking {
  private Masking() {}

  /// A person's name: the first code point, and one `*` for each further one. The `·` between the
  /// segments of a name counts as nothing: `阿依·古丽` is `阿***`. A compound surname shows its
  /// first character only: `欧阳敏仪` is `欧***`. Of a name in Latin letters there are three stars
  /// whatever its length, which would tell much of it and fill a line: `SMITH, JOHN` is `S***`.
  ///
  /// @param name at least one code point
  public static String name(String name) {
    if (Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN) {
      return initial(name) + "***";
    }
    long further = name.codePoints().skip(1).filter(c -> c != '·').count();
    return initial(name) + "*".repeat(Math.toIntExact(further));
  }

  /// What stands in a surname disc: the first code point of a name.
  public static String initial(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1));
  }

  /// An ID number: the first 3, twelve stars, the last 3; anything shorter than 7 is all stars.
  public static String idNumber(String number) {
    if (number.length() < 7) {
      return "*".repeat(number.length());
    }
    return number.substring(0, 3) + "*".repeat(12) + number.substring(number.length() - 3);
  }

  /// A phone number: the first 3 and eight stars; anything shorter than 7 is all stars.
  public static String phone(String number) {
    return number.length() < 7 ? "*".repeat(number.length()) : number.substring(0, 3) + "********";
  }

  /// An account's alias as strangers see it: the first 2 code points and six stars.
  public static String alias(String alias) {
    int shown = Math.min(2, alias.codePointCount(0, alias.length()));
    return alias.substring(0, alias.offsetByCodePoints(0, shown)) + "******";
  }
}
