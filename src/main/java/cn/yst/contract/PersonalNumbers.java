package cn.yst.contract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds numbers of persons where none may stand.
public final class PersonalNumbers {
  private static final Pattern ID =
      Pattern.compile("(?<![0-9A-Za-z])[0-9]{17}[0-9Xx](?![0-9A-Za-z])");
  private static final Pattern PHONE = Pattern.compile("(?<![0-9A-Za-z])1[3-9][0-9]{9}(?![0-9])");

  private PersonalNumbers() {}

  /// Whether a text holds an ID number or a mobile phone number in full.
  public static boolean in(String text) {
    Matcher ids = ID.matcher(text);
    while (ids.find()) {
      if (isIdNumber(ids.group())) {
        return true;
      }
    }
    return PHONE.matcher(text).find();
  }

  /// Whether a code of 18 characters is a person's number rather than an enterprise's: both have
  /// the same length, and some of both have digits only.
  public static boolean isIdNumber(String code) {
    try {
      return new IdNumber(code.replace('x', 'X')).checkCharacterFits() && !isCreditCode(code);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isCreditCode(String code) {
    try {
      return new CreditCode(code).checkCharacterFits();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
