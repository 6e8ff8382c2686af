package cn.yst.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks that a contract record makes of itself when it is built.
///
/// Gson reads a missing member and an unknown wire word as null, so every record asks here; a
/// failure is an [IllegalArgumentException] that names the member and never its value.
public final class Required {
  private Required() {}

  /// The value, which must be there.
  public static <T> T value(@Nullable T value, String member) {
    if (value == null) {
      throw new IllegalArgumentException(member + " is missing or unknown");
    }
    return value;
  }

  /// The text, which must be there and not blank.
  public static String text(@Nullable String value, String member) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(member + " is missing or blank");
    }
    return value;
  }

  /// The text, not blank and at most `max` code points long: a character that Java keeps in two
  /// units counts once.
  public static String text(@Nullable String value, String member, int max) {
    String text = text(value, member);
    that(text.codePointCount(0, text.length()) <= max, member);
    return text;
  }

  /// An unmodifiable copy of the list, which must be there and hold no null.
  public static <T> List<T> list(@Nullable List<T> value, String member) {
    List<T> list = value(value, member);
    list.forEach(each -> value(each, member));
    return List.copyOf(list);
  }

  /// Refuses the member unless the condition holds.
  public static void that(boolean holds, String member) {
    if (!holds) {
      throw new IllegalArgumentException(member + " is out of range");
    }
  }
}
