package cn.yst.kiosk.message;

import cn.yst.contract.MessageFilter;
import cn.yst.contract.MessagePage;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;

/// What 消息 shows.
///
/// | state \ event | arrived | failed | turn | retry |
/// | --- | --- | --- | --- | --- |
/// | Loading | Listed or Empty | Unavailable | – | – |
/// | Empty | – | – | – | – |
/// | Listed | – | – | Turning | – |
/// | Turning | Listed, Empty or Reloading | Listed, with trouble | – | – |
/// | Reloading | Listed, changed, or Empty | Listed, with trouble | – | – |
/// | Unavailable | – | – | – | Loading |
///
/// A dash means that the event is ignored.
sealed interface InboxState {
  /// The first page is on its way.
  record Loading() implements InboxState {}

  /// The person has no message at all.
  record Empty() implements InboxState {}

  /// A page of messages.
  ///
  /// @param changed whether the list was another one when the page before it was shown
  /// @param trouble why the last press did nothing
  record Listed(MessagePage page, MessageFilter filter, boolean changed, Optional<Trouble> trouble)
      implements InboxState {
    Listed with(Trouble newTrouble) {
      return new Listed(page, filter, changed, Optional.of(newTrouble));
    }
  }

  /// Another page or another pill is on its way; the old page stays.
  record Turning(Listed from, MessageFilter filter) implements InboxState {}

  /// A page came out of a list that has changed since; its first page is on its way.
  record Reloading(Listed from) implements InboxState {}

  /// The first page could not be had.
  record Unavailable(Trouble trouble) implements InboxState {}
}
