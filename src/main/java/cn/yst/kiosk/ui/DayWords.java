package cn.yst.kiosk.ui;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/// A day as it is spoken of: 3 月 21 日, 21 March.
public final class DayWords {
  private DayWords() {}

  /// A day near today; the year is said only if it is another one.
  public static String of(LocalDate day, LocalDate today, Messages words) {
    return words.text(
        day.getYear() == today.getYear() ? "day.near" : "day.far",
        day.getMonthValue(),
        day.getDayOfMonth(),
        day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
        day.getYear());
  }
}
