package cn.yst.kiosk.agent;

import cn.yst.kiosk.agent.Refusal.Place;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.ui.Trouble;

/// Why an invitation was not made: each reason is one sentence under what it is about.
final class InviteRefusals {
  private InviteRefusals() {}

  static Refusal of(ApiException e) {
    Trouble trouble = AgentTrouble.of(e);
    if (e instanceof ApiException.Rejected rejected) {
      return switch (rejected.code()) {
        case "invite_self" -> person(trouble, "addAgent.self");
        case "invite_representative" -> person(trouble, "addAgent.representative");
        case "invite_applicant" -> person(trouble, "addAgent.applicant");
        case "invite_active_agent" -> person(trouble, "addAgent.activeAgent");
        case "invite_underage" -> person(trouble, "addAgent.underage");
        case "id_number_malformed" -> person(trouble, "addAgent.malformed");
        case "invitation_pending" -> person(trouble, "addAgent.pending");
        case "period_in_the_past", "period_too_long" -> new Refusal(Place.PERIOD, trouble);
        default -> new Refusal(Place.FORM, trouble);
      };
    }
    return new Refusal(Place.FORM, trouble);
  }

  private static Refusal person(Trouble trouble, String sentence) {
    return new Refusal(Place.PERSON, trouble.saying(sentence));
  }
}
