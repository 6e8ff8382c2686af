package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountCard;
import cn.yst.contract.ActingFor;
import cn.yst.contract.EnterpriseCard;
import cn.yst.contract.EnterprisePage;
import cn.yst.kiosk.ui.Trouble;
import java.util.List;
import java.util.Optional;

/// What 我的企业 shows.
///
/// | state \ event | arrived | failed | choose | turn | enter | retry |
/// | --- | --- | --- | --- | --- | --- | --- |
/// | Loading | Listed or Empty | Unavailable | – | – | – | – |
/// | Empty | – | – | – | – | – | – |
/// | Listed | – | – | Listed | Turning | Entering | – |
/// | Turning | Listed or Empty | Listed, with trouble | – | – | – | – |
/// | Entering | – | Listed, with trouble | – | – | – | – |
/// | Unavailable | – | – | – | – | – | Loading |
///
/// A dash means that the event is ignored.
sealed interface EnterprisesState {
  /// The first page is on its way.
  record Loading() implements EnterprisesState {}

  /// The person has no enterprise yet.
  record Empty() implements EnterprisesState {}

  /// A page of enterprises.
  ///
  /// @param chosen id of the chosen enterprise, always one on this page that may be acted for;
  ///     empty if the page has none
  /// @param current what this visit acts for (当前办事)
  /// @param trouble why the last press did nothing
  record Listed(
      EnterprisePage page,
      Optional<String> chosen,
      Optional<ActingFor> current,
      Optional<Trouble> trouble)
      implements EnterprisesState {

    /// A fresh page: the current enterprise is preselected, else the first that may be chosen.
    static Listed fresh(EnterprisePage page, Optional<ActingFor> current) {
      List<String> open =
          page.items().stream().filter(e -> e.lock() == null).map(Listed::id).toList();
      Optional<String> chosen =
          current
              .map(acting -> acting.enterprise().id())
              .filter(open::contains)
              .or(() -> open.stream().findFirst());
      return new Listed(page, chosen, current, Optional.empty());
    }

    /// The card of the chosen enterprise.
    Optional<EnterpriseCard> chosenCard() {
      return page.items().stream().filter(e -> chosen.equals(Optional.of(id(e)))).findFirst();
    }

    /// The account this visit acts for, if it is one of the card's enterprise. Beside 当前办事 it is
    /// this one that the card names, and not the one 选择办事 would take first.
    Optional<AccountCard> current(EnterpriseCard card) {
      return current
          .filter(acting -> acting.enterprise().id().equals(id(card)))
          .map(ActingFor::account);
    }

    Listed choose(String enterpriseId) {
      boolean open =
          page.items().stream().anyMatch(e -> e.lock() == null && id(e).equals(enterpriseId));
      return open ? new Listed(page, Optional.of(enterpriseId), current, Optional.empty()) : this;
    }

    Listed with(Trouble newTrouble) {
      return new Listed(page, chosen, current, Optional.of(newTrouble));
    }

    private static String id(EnterpriseCard card) {
      return card.enterprise().id();
    }
  }

  /// Another page is on its way; the old one stays.
  record Turning(Listed from) implements EnterprisesState {}

  /// 选择办事 is on its way.
  record Entering(Listed from) implements EnterprisesState {}

  /// The first page could not be had.
  record Unavailable(Trouble trouble) implements EnterprisesState {}
}
