package cn.yst.kiosk.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// Writes moments as people in the hall read them.
///
/// @param zone of the hall
/// @param today in the hall
public record HallTime(ZoneId zone, LocalDate today) {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  /// `今天 09:00`, `3 月 11 日 10:05`, and with the year where it is another one.
  public String moment(Instant at, Messages words) {
    return day(at, words) + " " + CLOCK.format(at.atZone(zone));
  }

  /// `今天`, `3 月 11 日`, `2025 年 12 月 3 日`.
  public String day(Instant at, Messages words) {
    ZonedDateTime local = at.atZone(zone);
    if (local.toLocalDate().equals(today)) {
      return words.text("time.today");
    }
    String pattern = local.getYear() == today.getYear() ? "time.day" : "time.dayOfYear";
    return DateTimeFormatter.ofPattern(words.text(pattern), words.locale()).format(local);
  }
}
