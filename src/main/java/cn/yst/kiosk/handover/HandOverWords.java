package cn.yst.kiosk.handover;

import cn.yst.contract.AccountCard;
import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/// What hand-overs, their times and their ends are called.
final class HandOverWords {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Messages words;
  private final ZoneId zone;

  /// @param zone of the hall
  HandOverWords(Messages words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
  }

  /// The prefix of the words for a kind.
  static String prefix(HandOverKind kind) {
    return switch (kind) {
      case INVITATION -> "invitation";
      case CERTIFICATION -> "certification";
      case ASSOCIATION -> "sharing";
    };
  }

  String text(HandOverKind kind, String key, Object... values) {
    return words.text(prefix(kind) + "." + key, values);
  }

  String text(String key, Object... values) {
    return words.text(key, values);
  }

  /// A moment as day and time in the hall.
  String moment(Instant at) {
    ZonedDateTime here = at.atZone(zone);
    return words.text(
        "handing.moment",
        here.getMonthValue(),
        here.getDayOfMonth(),
        here.format(CLOCK),
        here.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
  }

  /// How long it still holds, in the largest unit, rounded up: 24 小时内有效.
  String valid(Duration left) {
    return left.compareTo(Duration.ofHours(1)) >= 0
        ? words.text("handing.validHours", hours(left))
        : words.text("handing.validMinutes", Math.max(1, left.plusSeconds(59).toMinutes()));
  }

  /// The same as a figure for the ring.
  static String figure(Duration left) {
    return left.compareTo(Duration.ofHours(1)) >= 0
        ? String.valueOf(hours(left))
        : String.valueOf(Math.max(0, left.plusSeconds(59).toMinutes()));
  }

  private static long hours(Duration left) {
    return left.plusMinutes(60).minusSeconds(1).toHours();
  }

  /// How long it still holds, to the minute: 还有 23 小时 59 分.
  String left(Duration left) {
    return left.compareTo(Duration.ofHours(1)) >= 0
        ? words.text("handing.leftHours", left.toHours(), left.toMinutesPart())
        : words.text("handing.leftMinutes", left.toMinutes());
  }

  /// How it ended.
  String end(HandOver what) {
    return text(
        what.kind(),
        switch (what.state()) {
          case ACCEPTED -> "accepted";
          case DECLINED -> "declined";
          case WITHDRAWN -> "withdrawn";
          case EXPIRED -> "expired";
          case PENDING -> "waits";
        });
  }

  Chip chip(HandOver what) {
    String word =
        words.text(
            switch (what.state()) {
              case PENDING -> "handOvers.pending";
              case ACCEPTED -> "handOvers.accepted";
              case DECLINED -> "handOvers.declined";
              case WITHDRAWN -> "handOvers.withdrawn";
              case EXPIRED -> "handOvers.expired";
            });
    return new Chip(chipKind(what.state()), word);
  }

  private static Chip.Kind chipKind(HandOverState state) {
    return switch (state) {
      case PENDING -> Chip.Kind.WARN;
      case ACCEPTED -> Chip.Kind.OK;
      case DECLINED -> Chip.Kind.BAD;
      case WITHDRAWN, EXPIRED -> Chip.Kind.OFF;
    };
  }

  /// Until when the authority lasts; empty where none is offered yet.
  Optional<String> until(HandOver what) {
    return Optional.ofNullable(what.until())
        .map(
            day ->
                day.equals(AccountCard.NO_END)
                    ? words.text("accountInfo.forever")
                    : words.text("handing.until", day));
  }

  static String icon(HandOverKind kind) {
    return switch (kind) {
      case INVITATION -> "fltfmz-person-add-24";
      case CERTIFICATION -> "fltfal-certificate-24";
      case ASSOCIATION -> "fltfmz-people-team-24";
    };
  }
}
