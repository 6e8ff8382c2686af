package cn.yst.kiosk.message;

import cn.yst.contract.AccountCard;
import cn.yst.contract.Message;
import cn.yst.contract.MessageKind;
import cn.yst.kiosk.ui.DayWords;
import cn.yst.kiosk.ui.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The sentences of messages, made of their facts in the visitor's language.
final class MessageWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Messages words;
  private final LocalDate today;
  private final ZoneId zone;

  /// @param today the day of the visit, for 今天 and 昨天
  /// @param zone of the hall
  MessageWords(Messages words, LocalDate today, ZoneId zone) {
    this.words = words;
    this.today = today;
    this.zone = zone;
  }

  /// A title of few words, such as 关联申请.
  String title(MessageKind kind) {
    return words.text(stem(kind));
  }

  /// One line for the row.
  String line(Message message) {
    return fill(stem(message.kind()) + "Line", message);
  }

  /// The sentence of the message itself: what it means, and what can be done.
  String text(Message message) {
    return fill(stem(message.kind()) + "Text", message);
  }

  /// 今天 09:12, 昨天 16:40, 3 月 16 日; with the year if it is another one.
  String when(Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, zone);
    LocalDate day = local.toLocalDate();
    if (day.equals(today)) {
      return words.text("messages.today", TIME.format(local));
    }
    if (day.equals(today.minusDays(1))) {
      return words.text("messages.yesterday", TIME.format(local));
    }
    return day(day);
  }

  /// 3 月 21 日; with the year if it is another one.
  String day(LocalDate day) {
    return DayWords.of(day, today, words);
  }

  /// The last day of an authority, or that it has none.
  String until(LocalDate lastDay) {
    return lastDay.equals(AccountCard.NO_END)
        ? words.text("messages.noEnd")
        : words.text("messages.until", lastDay);
  }

  private String fill(String key, Message message) {
    LocalDate until = message.until();
    return words.text(
        key,
        blank(message.person()),
        blank(message.alias()),
        blank(message.enterprise()),
        until == null ? "" : until(until),
        blank(message.excerpt()));
  }

  private static String blank(@Nullable String fact) {
    return Objects.requireNonNullElse(fact, "");
  }

  private static String stem(MessageKind kind) {
    return switch (kind) {
      case ASSOCIATION_REQUESTED -> "messages.associationRequested";
      case ASSOCIATION_NOTED -> "messages.associationNoted";
      case ASSOCIATION_APPROVED -> "messages.associationApproved";
      case ASSOCIATION_NOT_APPROVED -> "messages.associationNotApproved";
      case CERTIFICATION_REQUESTED -> "messages.certificationRequested";
      case ACCOUNT_CERTIFIED -> "messages.accountCertified";
      case CERTIFICATION_ENDED -> "messages.certificationEnded";
      case AGENT_AUTHORISED -> "messages.agentAuthorised";
      case AGENT_ACCEPTED -> "messages.agentAccepted";
      case AGENT_DECLINED -> "messages.agentDeclined";
      case INVITATION_EXPIRED -> "messages.invitationExpired";
      case INVITATION_WRONG_PERSON -> "messages.invitationWrongPerson";
      case AGENT_LEFT -> "messages.agentLeft";
      case AUTHORITY_CHANGED -> "messages.authorityChanged";
      case AUTHORITY_ENDS_SOON -> "messages.authorityEndsSoon";
      case AUTHORITY_ENDED -> "messages.authorityEnded";
      case AUTHORITY_REVOKED -> "messages.authorityRevoked";
      case ACCOUNT_SUSPENDED -> "messages.accountSuspended";
      case FEEDBACK_ANSWERED -> "messages.feedbackAnswered";
      case ENTERPRISE_ADDED -> "messages.enterpriseAdded";
    };
  }
}
