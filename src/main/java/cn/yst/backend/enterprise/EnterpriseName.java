package cn.yst.backend.enterprise;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// How enterprise names are compared: compatibility forms unified (so full-width and half-width
/// brackets, letters and digits are one), white space dropped.
final class EnterpriseName {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private EnterpriseName() {}

  /// The form of a name under which it is stored and looked up.
  static String key(String name) {
    return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
  }
}
