package cn.yst.kiosk.association;

import cn.yst.contract.Association;
import cn.yst.contract.AssociationCandidate;
import cn.yst.contract.AssociationCandidates;
import cn.yst.contract.EnterpriseHead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What 关联他人账号 shows. What is typed stays in the fields, whatever the state.
///
/// | event \ state | Typing | Searching | Listed | Sending | Withdrawing |
/// | --- | --- | --- | --- | --- | --- |
/// | submit | Searching | – | – | – | – |
/// | found | – | Listed, or Typing, told why | – | – | – |
/// | failed | – | Typing, told why | – | Listed, told why | Listed, told why |
/// | edit | – | – | Typing | – | – |
/// | edited | Typing | – | Listed | – | – |
/// | choose | – | – | Listed | – | – |
/// | turn | – | – | Listed | – | – |
/// | send | – | – | Sending | – | – |
/// | done | – | – | – | Listed, told so | – |
/// | withdraw | – | – | Withdrawing | – | – |
/// | withdrawn | – | – | – | – | Listed, told so |
///
/// A dash means that the event is ignored.
sealed interface AskState {
  /// Step 1: name and code.
  record Typing(Optional<Said> said) implements AskState {
    /// The form, with nothing to say.
    static final Typing PLAIN = new Typing(Optional.empty());
  }

  /// The accounts are on their way.
  record Searching() implements AskState {}

  /// Step 2: the accounts that can be asked for, and those asked for already.
  ///
  /// @param voidOn when a request sent now would be void
  /// @param left requests that may still be sent today
  /// @param page from 0, of two accounts each
  /// @param chosen id of the account to ask for; empty as long as none is chosen
  record Listed(
      EnterpriseHead enterprise,
      List<AssociationCandidate> accounts,
      LocalDate voidOn,
      int left,
      int page,
      Optional<String> chosen,
      Optional<Said> said)
      implements AskState {
    /// Accounts a page.
    static final int A_PAGE = 2;

    /// What was found: nothing is preselected unless there is only one to choose.
    static Optional<Listed> of(AssociationCandidates found) {
      EnterpriseHead enterprise = found.enterprise();
      return enterprise == null
          ? Optional.empty()
          : Optional.of(
              new Listed(
                  enterprise,
                  found.items(),
                  found.voidOn(),
                  found.requestsLeft(),
                  0,
                  onlyOne(found.items()),
                  found.requestsLeft() == 0
                      ? Optional.of(new Said.AskedEnough())
                      : Optional.empty()));
    }

    private static Optional<String> onlyOne(List<AssociationCandidate> accounts) {
      List<String> open =
          accounts.stream()
              .filter(a -> a.waiting() == null)
              .map(AssociationCandidate::accountId)
              .toList();
      return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }

    /// Whether there is still an account to ask for.
    boolean askable() {
      return accounts.stream().anyMatch(a -> a.waiting() == null);
    }

    /// How many pages there are.
    int pages() {
      return (accounts.size() + A_PAGE - 1) / A_PAGE;
    }

    /// The accounts of the page.
    List<AssociationCandidate> shown() {
      return accounts.subList(page * A_PAGE, Math.min(accounts.size(), (page + 1) * A_PAGE));
    }

    Listed choose(String accountId) {
      boolean open =
          accounts.stream().anyMatch(a -> a.waiting() == null && a.accountId().equals(accountId));
      return open ? copy(accounts, left, page, Optional.of(accountId), Optional.empty()) : this;
    }

    Listed turn(int wanted) {
      return copy(accounts, left, Math.clamp(wanted, 0, pages() - 1), chosen, said);
    }

    Listed say(Said word) {
      return copy(accounts, left, page, chosen, Optional.of(word));
    }

    Listed quiet() {
      return copy(accounts, left, page, chosen, Optional.empty());
    }

    /// The same after a request was sent.
    Listed waitingFor(Association sent) {
      return copy(
          replaced(sent.accountId(), sent),
          Math.max(0, left - 1),
          page,
          Optional.empty(),
          Optional.of(new Said.Sent()));
    }

    /// The same after a request was taken back.
    Listed without(String associationId) {
      List<AssociationCandidate> open =
          accounts.stream()
              .map(
                  a -> {
                    Association waiting = a.waiting();
                    return waiting != null && waiting.id().equals(associationId)
                        ? with(a, null)
                        : a;
                  })
              .toList();
      return copy(open, left, page, chosen, Optional.of(new Said.TakenBack()));
    }

    private List<AssociationCandidate> replaced(String accountId, Association sent) {
      return accounts.stream()
          .map(a -> a.accountId().equals(accountId) ? with(a, sent) : a)
          .toList();
    }

    private static AssociationCandidate with(
        AssociationCandidate account, @Nullable Association waiting) {
      return new AssociationCandidate(
          account.accountId(), account.alias(), account.applicant(), waiting);
    }

    private Listed copy(
        List<AssociationCandidate> newAccounts,
        int newLeft,
        int newPage,
        Optional<String> newChosen,
        Optional<Said> newSaid) {
      Optional<Said> word =
          newLeft == 0 ? newSaid.or(() -> Optional.of(new Said.AskedEnough())) : newSaid;
      return new Listed(enterprise, newAccounts, voidOn, newLeft, newPage, newChosen, word);
    }
  }

  /// 发出申请 is on its way.
  record Sending(Listed from) implements AskState {}

  /// 撤回 is on its way.
  record Withdrawing(Listed from) implements AskState {}
}
