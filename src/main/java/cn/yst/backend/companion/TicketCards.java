package cn.yst.backend.companion;

import cn.yst.backend.companion.CompanionPage.Chip;
import cn.yst.backend.page.Words;
import cn.yst.contract.HandOverKind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tickets as cards in the companion's left column.
final class TicketCards {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  /// One card.
  record Card(
      String id,
      boolean chosen,
      boolean signIn,
      boolean invitation,
      boolean certification,
      boolean association,
      String title,
      Optional<Chip> chip,
      List<String> lines,
      Optional<Long> seconds,
      String left,
      Optional<String> checkCode) {}

  private final InstantSource clock;

  TicketCards(InstantSource clock) {
    this.clock = clock;
  }

  Card card(Words words, Waiting ticket, boolean chosen) {
    return switch (ticket) {
      case Waiting.SignIn signIn -> signIn(words, signIn, chosen);
      case Waiting.Link link -> link(words, link, chosen);
    };
  }

  /// The ticket in a few words, for the sentence above the people.
  String summary(Words words, Waiting ticket) {
    return switch (ticket) {
      case Waiting.SignIn signIn ->
          words.text(
              "ticket.summary",
              words.text("ticket." + signIn.purpose().name().toLowerCase(Locale.ROOT)),
              signIn.kiosk());
      case Waiting.Link link ->
          words.text("ticket.short", words.text("ticket." + kind(link)), link.alias());
    };
  }

  /// An hour of today, else a day.
  String time(Words words, Instant instant) {
    ZonedDateTime then = instant.atZone(ZONE);
    LocalDate today = clock.instant().atZone(ZONE).toLocalDate();
    if (then.toLocalDate().equals(today)) {
      return HOUR.format(then);
    }
    if (then.toLocalDate().equals(today.minusDays(1))) {
      return words.text("yesterday");
    }
    return words.text(
        "day", Integer.toString(then.getMonthValue()), Integer.toString(then.getDayOfMonth()));
  }

  private Card signIn(Words words, Waiting.SignIn ticket, boolean chosen) {
    long seconds = Math.max(0, left(ticket).toSeconds());
    return new Card(
        ticket.id(),
        chosen,
        true,
        false,
        false,
        false,
        words.text("ticket." + ticket.purpose().name().toLowerCase(Locale.ROOT)),
        Optional.of(
            new Chip(
                "info", words.text("state." + ticket.state().name().toLowerCase(Locale.ROOT)))),
        List.of(words.text("ticket.at", ticket.kiosk(), ticket.maskedName())),
        Optional.of(seconds),
        String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60),
        Optional.of(ticket.checkCode()));
  }

  private Card link(Words words, Waiting.Link ticket, boolean chosen) {
    return new Card(
        ticket.id(),
        chosen,
        false,
        ticket.kind() == HandOverKind.INVITATION,
        ticket.kind() == HandOverKind.CERTIFICATION,
        ticket.kind() == HandOverKind.ASSOCIATION,
        words.text("ticket." + kind(ticket)),
        Optional.empty(),
        lines(words, ticket),
        Optional.empty(),
        longLeft(words, left(ticket)),
        Optional.empty());
  }

  private static List<String> lines(Words words, Waiting.Link ticket) {
    return switch (ticket.kind()) {
      case INVITATION ->
          List.of(
              words.text("invitation.for", ticket.to(), ticket.alias()),
              ticket
                  .until()
                  .filter(day -> !day.equals(NO_END))
                  .map(day -> words.text("invitation.until", day.toString()))
                  .orElseGet(() -> words.text("invitation.forever")));
      case CERTIFICATION ->
          List.of(ticket.alias(), words.text("certification.asks", ticket.from(), ticket.to()));
      case ASSOCIATION ->
          List.of(ticket.alias(), words.text("association.asks", ticket.from(), ticket.to()));
    };
  }

  private Duration left(Waiting ticket) {
    return Duration.between(clock.instant(), ticket.expiresAt());
  }

  /// Days where there are more than three, else hours.
  private static String longLeft(Words words, Duration left) {
    return left.toHours() > 72
        ? words.text("left.days", Long.toString(left.toDays()))
        : words.text("left.hours", Long.toString(Math.max(0, left.toHours())));
  }

  private static String kind(Waiting.Link link) {
    return link.kind().name().toLowerCase(Locale.ROOT);
  }
}
