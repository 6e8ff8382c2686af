package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountPage;
import cn.yst.contract.AccountState;
import cn.yst.kiosk.ui.Trouble;
import java.util.Comparator;
import java.util.Optional;

/// What 账号信息 shows.
///
/// | state \ event | arrived | failed | choose | turn | enter | work | retry |
/// | --- | --- | --- | --- | --- | --- | --- | --- |
/// | Loading | Listed | Unavailable | – | – | – | – | – |
/// | Listed | – | – | Listed | Turning | Entering | Working | – |
/// | Turning | Listed | Listed, with trouble | – | – | – | – | – |
/// | Entering | – | Listed, with trouble | – | – | – | – | – |
/// | Working | Listed | Listed, with trouble | – | – | – | – | – |
/// | Unavailable | – | – | – | – | – | – | Loading |
///
/// A dash means that the event is ignored.
sealed interface AccountInfoState {
  /// The first page is on its way.
  record Loading() implements AccountInfoState {}

  /// A page of accounts under the head of their enterprise.
  ///
  /// @param chosen id of the chosen account, always one on this page that may be entered; empty if
  ///     the page has none
  /// @param current id of the account acted for in this visit
  /// @param trouble why the last press did nothing
  record Listed(
      AccountPage page,
      Optional<String> chosen,
      Optional<String> current,
      Optional<Trouble> trouble)
      implements AccountInfoState {

    /// A fresh page: the wanted account is preselected, else the current one, else one that may be
    /// entered, a certified one first.
    static Listed fresh(AccountPage page, Optional<String> wanted, Optional<String> current) {
      Optional<String> chosen =
          wanted
              .filter(id -> mayEnter(page, id))
              .or(() -> current.filter(id -> mayEnter(page, id)))
              .or(() -> firstOpen(page));
      return new Listed(page, chosen, current, Optional.empty());
    }

    Listed choose(String accountId) {
      return mayEnter(page, accountId)
          ? new Listed(page, Optional.of(accountId), current, Optional.empty())
          : this;
    }

    Listed with(Trouble newTrouble) {
      return new Listed(page, chosen, current, Optional.of(newTrouble));
    }

    private static boolean mayEnter(AccountPage page, String accountId) {
      return page.items().stream()
          .anyMatch(a -> a.id().equals(accountId) && a.may(AccountAction.ENTER));
    }

    private static Optional<String> firstOpen(AccountPage page) {
      return page.items().stream()
          .filter(a -> a.may(AccountAction.ENTER))
          .min(Comparator.comparing(a -> a.state() != AccountState.CERTIFIED))
          .map(AccountCard::id);
    }
  }

  /// Another page is on its way; the old one stays.
  record Turning(Listed from) implements AccountInfoState {}

  /// 选择办事 is on its way.
  record Entering(Listed from) implements AccountInfoState {}

  /// 去认证 or 退出账号 is on its way.
  record Working(Listed from) implements AccountInfoState {}

  /// The first page could not be had.
  record Unavailable(Trouble trouble) implements AccountInfoState {}
}
