package cn.yst.kiosk.ui;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.scene.control.Skin;

/// A calendar in the visitor's language. The library's own speaks the language of the machine.
final class MonthCalendar extends Calendar {
  private final Messages words;

  /// @param chosen the day chosen to begin with, whose month is shown
  MonthCalendar(Messages words, LocalDate chosen) {
    super(chosen);
    this.words = words;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new CalendarSkin(this) {
      // The library asks while it is constructed: only what is outside is there already.
      @Override
      public Locale getLocale() {
        return words.locale();
      }

      @Override
      protected String formatMonth(YearMonth month) {
        return words.text(
            "frame.month",
            month.getYear(),
            month.getMonthValue(),
            month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      }

      // Stands with the month, in the order of the language.
      @Override
      protected String formatYear(YearMonth month) {
        return "";
      }
    };
  }
}
