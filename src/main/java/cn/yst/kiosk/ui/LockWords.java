package cn.yst.kiosk.ui;

import cn.yst.contract.AccountRole;
import cn.yst.contract.Lock;
import cn.yst.contract.LockReason;
import cn.yst.contract.UnlockWay;
import java.util.Objects;

/// A lock of the service in a visitor's words. Nothing is added to what the service says.
///
/// @param why the reason, one sentence
/// @param who who can unlock it
/// @param way the shortest way for the person at the screen, with its minutes if they are known
/// @param go the word of the button that leads that way
public record LockWords(String why, String who, String way, String go) {
  /// The words for a lock.
  public static LockWords of(Lock lock, Messages words) {
    return new LockWords(
        words.text(why(lock.reason())),
        who(lock, words),
        way(lock, words),
        words.text(go(lock.way())));
  }

  private static String why(LockReason reason) {
    return switch (reason) {
      case UNCERTIFIED -> "lockStrip.uncertified";
      case CERTIFICATION_PENDING -> "lockStrip.certificationPending";
      case ENTERPRISE_NOT_LIVE -> "lockStrip.notLive";
      case REPRESENTATIVE_CHANGED -> "lockStrip.representativeChanged";
      case AUTHORITY_ENDED -> "lockStrip.authorityEnded";
      case REPRESENTATIVE_ONLY -> "lockStrip.representativeOnly";
      case APPLICANT_ONLY -> "lockStrip.applicantOnly";
    };
  }

  private static String who(Lock lock, Messages words) {
    AccountRole unlocker = lock.unlocker();
    if (unlocker == null) {
      return words.text("lockStrip.whoNobody");
    }
    String person =
        words
            .text(
                "lockStrip.person",
                words.text("role." + unlocker.name()),
                Objects.requireNonNullElse(lock.unlockerName(), ""))
            .strip();
    return switch (lock.way()) {
      case CERTIFY_IN_PERSON -> words.text("lockStrip.whoYou");
      case REQUEST_CERTIFICATION, SHOW_CERTIFICATION_REQUEST, ASK_REPRESENTATIVE_TO_CERTIFY ->
          words.text("lockStrip.whoByFace", person);
      case ASK_REPRESENTATIVE_TO_RENEW,
          ASK_REPRESENTATIVE,
          ASK_APPLICANT,
          CHOOSE_OTHER_ACCOUNT,
          COUNTER ->
          words.text("lockStrip.who", person);
    };
  }

  private static String way(Lock lock, Messages words) {
    String key =
        switch (lock.way()) {
          case CERTIFY_IN_PERSON -> "lockStrip.wayInPerson";
          case REQUEST_CERTIFICATION -> "lockStrip.wayRequest";
          case SHOW_CERTIFICATION_REQUEST -> "lockStrip.wayShowRequest";
          case ASK_REPRESENTATIVE_TO_CERTIFY -> "lockStrip.wayAskToCertify";
          case ASK_REPRESENTATIVE_TO_RENEW -> "lockStrip.wayAskToRenew";
          case ASK_REPRESENTATIVE, ASK_APPLICANT -> "lockStrip.wayAsk";
          case CHOOSE_OTHER_ACCOUNT -> "lockStrip.wayOtherAccount";
          case COUNTER -> "lockStrip.wayCounter";
        };
    String how = words.text(key, Objects.requireNonNullElse(lock.unlockerName(), ""));
    return lock.minutes() == 0 ? how : how + words.text("lockStrip.minutes", lock.minutes());
  }

  private static String go(UnlockWay way) {
    return switch (way) {
      case CERTIFY_IN_PERSON, REQUEST_CERTIFICATION -> "lockStrip.certify";
      case SHOW_CERTIFICATION_REQUEST -> "lockStrip.showRequest";
      case ASK_REPRESENTATIVE_TO_CERTIFY,
          ASK_REPRESENTATIVE_TO_RENEW,
          ASK_REPRESENTATIVE,
          ASK_APPLICANT,
          CHOOSE_OTHER_ACCOUNT,
          COUNTER ->
          "lockStrip.otherAccount";
    };
  }
}
