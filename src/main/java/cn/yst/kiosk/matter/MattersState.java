package cn.yst.kiosk.matter;

import cn.yst.contract.Matter;
import cn.yst.contract.MatterFilter;
import cn.yst.contract.MatterPage;
import cn.yst.contract.StartedMatter;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;

/// What 办理业务 shows.
///
/// | state \ event | arrived | failed | choose | turn | start | unlock | begun | again |
/// | --- | --- | --- | --- | --- | --- | --- | --- | --- |
/// | Loading | Listed | Unavailable | – | – | – | – | – | – |
/// | Listed | – | – | Listed | Turning | Starting | Unlocking | – | – |
/// | Turning | Listed | Listed, with trouble | – | – | – | – | – | – |
/// | Starting | – | Listed, with trouble | – | – | – | – | Started | – |
/// | Unlocking | – | Listed, with trouble | – | – | – | – | – | – |
/// | Started | – | – | – | – | – | – | – | Loading |
/// | Unavailable | – | – | – | – | – | – | – | Loading |
///
/// A dash means that the event is ignored. The chosen matter stays chosen on a page that has it,
/// so one that was locked meanwhile shows its lock at once. Only an open matter can be started:
/// on a locked one the button leads to the way that unlocks it.
sealed interface MattersState {
  /// The first page is on its way.
  record Loading() implements MattersState {}

  /// A page of matters.
  ///
  /// @param filter which of them
  /// @param chosen id of the chosen matter, always one on this page; empty until one is touched
  /// @param trouble why the last press did nothing
  record Listed(
      MatterPage page, MatterFilter filter, Optional<String> chosen, Optional<Trouble> trouble)
      implements MattersState {

    static Listed fresh(MatterPage page, MatterFilter filter) {
      return new Listed(page, filter, Optional.empty(), Optional.empty());
    }

    /// The chosen matter.
    Optional<Matter> chosenMatter() {
      return page.items().stream().filter(m -> chosen.equals(Optional.of(m.id()))).findFirst();
    }

    Listed choose(String id) {
      return page.items().stream().anyMatch(m -> m.id().equals(id))
          ? new Listed(page, filter, Optional.of(id), Optional.empty())
          : this;
    }

    Listed with(Trouble newTrouble) {
      return new Listed(page, filter, chosen, Optional.of(newTrouble));
    }
  }

  /// Another page, or another filter, is on its way; the old one stays.
  record Turning(Listed from) implements MattersState {}

  /// 开始办理 is on its way.
  ///
  /// @param matter what is started
  record Starting(Listed from, Matter matter) implements MattersState {}

  /// 去认证: a request to the representative is being made.
  record Unlocking(Listed from) implements MattersState {}

  /// It is started; the department goes on with it by this number.
  record Started(MatterPage page, Matter matter, StartedMatter receipt) implements MattersState {}

  /// The first page could not be had.
  record Unavailable(Trouble trouble) implements MattersState {}
}
