package cn.yst.kiosk.enterprise;

import cn.yst.contract.ActingFor;
import cn.yst.contract.AgentEntry;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.HandOver;

/// What was done.
sealed interface Done {
  /// To an account: it was added or certified.
  record Account(ActingFor account) implements Done {}

  /// An agent accepted an invitation.
  record Authorised(HandOver invitation) implements Done {}

  /// An account was shared with its applicant's consent.
  record Shared(AssociationDecision decision) implements Done {}

  /// The end of an agent's authority was moved.
  record Renewed(AgentEntry agent) implements Done {}
}
