package cn.yst.backend.phone;

import cn.yst.backend.page.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Points in time as people say them, in the time of the halls.
final class Moments {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final InstantSource clock;

  Moments(InstantSource clock) {
    this.clock = clock;
  }

  /// Today 09:43, yesterday 09:43, or the day with its hour. English writes the whole date, for 3/5
  /// is the fifth of March to one reader and the third of May to another.
  String at(Instant instant, Words words) {
    ZonedDateTime then = instant.atZone(ZONE);
    LocalDate today = clock.instant().atZone(ZONE).toLocalDate();
    String hour = HOUR.format(then);
    if (then.toLocalDate().equals(today)) {
      return words.text("today", hour);
    }
    if (then.toLocalDate().equals(today.minusDays(1))) {
      return words.text("yesterday", hour);
    }
    return words.text(
        "day",
        Integer.toString(then.getMonthValue()),
        Integer.toString(then.getDayOfMonth()),
        hour,
        then.toLocalDate().toString());
  }

  /// The day alone.
  String date(Instant instant, Words words) {
    ZonedDateTime then = instant.atZone(ZONE);
    return words.text(
        "date",
        Integer.toString(then.getMonthValue()),
        Integer.toString(then.getDayOfMonth()),
        then.toLocalDate().toString());
  }

  /// The hour alone if it is today.
  String now(Words words) {
    return at(clock.instant(), words);
  }

  /// Minutes and seconds, for instance 2:31.
  static String clock(long seconds) {
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
