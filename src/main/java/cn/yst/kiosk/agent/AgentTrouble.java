package cn.yst.kiosk.agent;

import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.ui.Trouble;

/// Refusals about agents in a visitor's words.
final class AgentTrouble {
  private AgentTrouble() {}

  /// Whether a fresh face check is asked for.
  static boolean needsFreshFace(ApiException e) {
    return e instanceof ApiException.Rejected rejected
        && rejected.code().equals("fresh_face_required");
  }

  /// What to tell.
  static Trouble of(ApiException e) {
    Trouble trouble = e.trouble();
    if (e instanceof ApiException.Rejected rejected) {
      return switch (rejected.code()) {
        case "membership_over" -> trouble.saying("agents.membershipOver");
        case "period_in_the_past" -> trouble.saying("addAgent.periodPast");
        case "period_too_long" -> trouble.saying("addAgent.periodLong");
        case "not_allowed" -> trouble.saying("agents.onlyRepresentative");
        case "account_uncertified" -> trouble.saying("lock.uncertified");
        case "account_suspended" -> trouble.saying("lock.suspended");
        case "authority_ended" -> trouble.saying("lock.authorityEnded");
        case "not_found" -> trouble.saying("agents.gone");
        default -> trouble;
      };
    }
    return trouble;
  }
}
