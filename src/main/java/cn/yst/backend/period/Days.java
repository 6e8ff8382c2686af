package cn.yst.backend.period;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Days on the service's clock in Asia/Shanghai. An authority's last day counts whole: it ends when
/// the next day begins.
public final class Days {
  /// Where every day of the service begins and ends.
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /// The date that stands for "no end date" (login guide, 经办人管理: 9999-12-31).
  public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  private Days() {}

  /// The day it is now.
  public static LocalDate today(Clock clock) {
    return of(clock.instant());
  }

  /// The day on which something happened.
  public static LocalDate of(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }

  /// When the day begins.
  public static Instant start(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /// Whether an authority with this last day has ended.
  public static boolean ended(LocalDate until, LocalDate today) {
    return until.isBefore(today);
  }

  /// Days from today to the last day; 0 on the last day, and if it has ended or has no end.
  public static int left(LocalDate until, LocalDate today) {
    if (ended(until, today) || until.equals(NO_END)) {
      return 0;
    }
    return Math.toIntExact(ChronoUnit.DAYS.between(today, until));
  }
}
