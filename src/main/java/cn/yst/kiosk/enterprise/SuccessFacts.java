package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import cn.yst.contract.AgentEntry;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.HandOver;
import cn.yst.kiosk.session.Certifying;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the word of success tells.
///
/// @param heading the enterprise; empty for none
/// @param facts four at most
/// @param reason the one sentence under them; empty for none
/// @param next what the primary button does
record SuccessFacts(String heading, List<Fact> facts, Optional<Reason> reason, Next next) {
  /// One line: a label and what it says.
  sealed interface Fact {
    /// Message key of the label.
    String label();

    /// An account's alias.
    record Code(String label, String value) implements Fact {}

    /// Its trust level.
    record Standing(String label, AccountState state) implements Fact {}

    /// A masked person.
    record Person(String label, String masked, boolean representative) implements Fact {}

    /// The last day of an authority.
    record End(String label, LocalDate day) implements Fact {}

    /// A day.
    record Day(String label, LocalDate day) implements Fact {}
  }

  /// Why the account stands as it does.
  enum Reason {
    /// The legal representative in person: certified at once.
    CERTIFIED_IN_PERSON,
    /// Certified.
    CERTIFIED,
    /// Shared for now: it can be taken back at any time.
    REVOCABLE,
    /// Not certified: some matters are locked.
    UNCERTIFIED
  }

  /// What the primary button does.
  enum Next {
    /// 选择办事
    ENTER,
    /// 去认证
    CERTIFY,
    /// 完成
    DONE
  }

  static SuccessFacts of(Done done) {
    return switch (done) {
      case Done.Account(ActingFor account) -> of(account);
      case Done.Authorised(HandOver invitation) ->
          new SuccessFacts(
              invitation.enterprise().name(),
              agent(invitation.person(), invitation.alias(), invitation.until()),
              Optional.empty(),
              Next.DONE);
      case Done.Shared(AssociationDecision decision) ->
          new SuccessFacts(
              decision.enterprise().name(),
              shared(decision),
              Optional.of(Reason.REVOCABLE),
              Next.DONE);
      case Done.Renewed(AgentEntry agent) ->
          new SuccessFacts(
              "", agent(agent.name(), null, agent.until()), Optional.empty(), Next.DONE);
    };
  }

  private static List<Fact> agent(String name, @Nullable String alias, @Nullable LocalDate until) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact.Person("success.agent", name, false));
    if (alias != null) {
      facts.add(new Fact.Code("success.account", alias));
    }
    if (until != null) {
      facts.add(new Fact.End("addAgent.ends", until));
    }
    return facts;
  }

  private static List<Fact> shared(AssociationDecision decision) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact.Person("success.sharer", decision.requester(), false));
    facts.add(new Fact.Code("success.account", decision.alias()));
    LocalDate until = decision.until();
    if (until != null) {
      facts.add(new Fact.End("success.sharedUntil", until));
    }
    return facts;
  }

  private static SuccessFacts of(ActingFor done) {
    AccountCard account = done.account();
    boolean certified = account.state() == AccountState.CERTIFIED;
    boolean representative = account.role() == AccountRole.REPRESENTATIVE;
    return new SuccessFacts(
        done.enterprise().name(),
        List.of(
            new Fact.Code("success.account", account.alias()),
            new Fact.Standing("success.status", account.state()),
            new Fact.Person(
                "success.applicant",
                account.applicant(),
                representative && account.ownApplication()),
            new Fact.Day("success.joined", account.joined())),
        Optional.of(reason(certified, representative)),
        Certifying.way(account).isPresent() ? Next.CERTIFY : Next.ENTER);
  }

  private static Reason reason(boolean certified, boolean representative) {
    if (!certified) {
      return Reason.UNCERTIFIED;
    }
    return representative ? Reason.CERTIFIED_IN_PERSON : Reason.CERTIFIED;
  }
}
