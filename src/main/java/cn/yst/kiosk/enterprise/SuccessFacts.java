package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import java.time.LocalDate;
import java.util.List;

/// What the word of success tells about an account.
///
/// @param heading the enterprise
/// @param facts four at most
/// @param reason the one sentence under them
/// @param next what the primary button does
record SuccessFacts(String heading, List<Fact> facts, Reason reason, Next next) {
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

    /// A day.
    record Day(String label, LocalDate day) implements Fact {}
  }

  /// Why the account stands as it does.
  enum Reason {
    /// The legal representative in person: certified at once.
    CERTIFIED_IN_PERSON,
    /// Certified.
    CERTIFIED,
    /// Not certified: some matters are locked.
    UNCERTIFIED
  }

  /// What the primary button does.
  enum Next {
    /// 选择办事
    ENTER,
    /// 去认证
    CERTIFY
  }

  static SuccessFacts of(ActingFor done) {
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
        reason(certified, representative),
        Next.ENTER);
  }

  private static Reason reason(boolean certified, boolean representative) {
    if (!certified) {
      return Reason.UNCERTIFIED;
    }
    return representative ? Reason.CERTIFIED_IN_PERSON : Reason.CERTIFIED;
  }
}
