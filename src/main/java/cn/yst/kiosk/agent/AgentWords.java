package cn.yst.kiosk.agent;

import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountState;
import cn.yst.contract.AgentAction;
import cn.yst.contract.AgentEntry;
import cn.yst.contract.AgentState;
import cn.yst.contract.PeriodPreset;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/// What rows and periods are called.
final class AgentWords {
  /// Days before the end from which on the line is amber.
  static final int SOON = 30;

  private AgentWords() {}

  static String account(AccountState state, Messages words) {
    return words.text(
        switch (state) {
          case CERTIFIED -> "accountInfo.certified";
          case UNCERTIFIED, CERTIFICATION_PENDING -> "accountInfo.uncertified";
          case SUSPENDED -> "accountInfo.suspended";
        });
  }

  static Chip chip(AgentState state, Messages words) {
    return switch (state) {
      case ACTIVE -> new Chip(Chip.Kind.OK, words.text("agents.active"));
      case WAITING -> new Chip(Chip.Kind.WARN, words.text("agents.waiting"));
      case EXPIRED -> new Chip(Chip.Kind.OFF, words.text("agents.expired"));
    };
  }

  /// The one line of plain fact in a row.
  static String fact(AgentEntry entry, Instant now, Messages words) {
    return switch (entry.state()) {
      case ACTIVE -> active(entry, words);
      case WAITING -> waiting(Objects.requireNonNull(entry.invitationEndsAt()), now, words);
      case EXPIRED -> words.text("agents.ended", entry.until());
    };
  }

  private static String active(AgentEntry entry, Messages words) {
    if (entry.until().equals(AccountCard.NO_END)) {
      return words.text("accountInfo.forever");
    }
    if (entry.daysLeft() == 0) {
      return words.text("agents.lastDay", entry.until());
    }
    return soon(entry)
        ? words.text("agents.endsSoon", entry.until(), entry.daysLeft())
        : words.text("agents.until", entry.until(), entry.daysLeft());
  }

  private static String waiting(Instant endsAt, Instant now, Messages words) {
    Duration left = Duration.between(now, endsAt);
    long hours = left.toHours();
    return hours > 0
        ? words.text("agents.invitation", hours)
        : words.text("agents.invitationMinutes", Math.max(0, left.toMinutes()));
  }

  /// Whether the authority ends within a month.
  static boolean soon(AgentEntry entry) {
    return entry.state() == AgentState.ACTIVE
        && !entry.until().equals(AccountCard.NO_END)
        && entry.daysLeft() <= SOON;
  }

  /// Where an authority leads to, such as 到 2027-03-17.
  static String end(LocalDate until, Messages words) {
    return until.equals(AccountCard.NO_END) ? words.text("accountInfo.forever") : until.toString();
  }

  static String period(PeriodPreset preset) {
    return switch (preset) {
      case THIRTY_DAYS -> "period.thirtyDays";
      case HALF_YEAR -> "period.halfYear";
      case ONE_YEAR -> "period.oneYear";
      case SAME_AS_MINE -> "period.sameAsMine";
      case PICK_A_DATE -> "period.pickADate";
      case NO_END -> "period.noEnd";
    };
  }

  /// The word on a row's button.
  static String action(AgentAction action) {
    return switch (action) {
      case CHANGE_PERIOD -> "agents.manage";
      case REVOKE -> "agents.remove";
      case RENEW -> "agents.renew";
      case SHOW_INVITATION -> "agents.qr";
      case WITHDRAW_INVITATION -> "agents.withdraw";
      case LEAVE -> "agents.leave";
    };
  }
}
