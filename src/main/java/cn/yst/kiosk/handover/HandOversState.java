package cn.yst.kiosk.handover;

import cn.yst.contract.HandOverPage;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;

/// What 我发出的邀请和申请 shows.
///
/// | state \ event | arrived | failed | turn | retry |
/// | --- | --- | --- | --- | --- |
/// | Loading | Listed or Empty | Unavailable | – | – |
/// | Empty | Listed or Empty | – | – | – |
/// | Listed | Listed or Empty | – | Turning | – |
/// | Turning | Listed or Empty | Listed, with trouble | – | – |
/// | Unavailable | – | – | – | Loading |
///
/// A dash means that the event is ignored. While a list is shown it is asked for again and again;
/// a failure of that is silent.
sealed interface HandOversState {
  /// The first page is on its way.
  record Loading() implements HandOversState {}

  /// Nothing was handed to a phone in the last month.
  record Empty() implements HandOversState {}

  /// A page of them.
  ///
  /// @param trouble why the last press did nothing
  record Listed(HandOverPage page, Optional<Trouble> trouble) implements HandOversState {}

  /// Another page is on its way; the old one stays.
  record Turning(Listed from) implements HandOversState {}

  /// The first page could not be had.
  record Unavailable(Trouble trouble) implements HandOversState {}

  /// The table above.
  default HandOversState on(HandOversEvent event) {
    return switch (event) {
      case HandOversEvent.Arrived(HandOverPage page) ->
          switch (this) {
            case Loading _, Empty _, Listed _, Turning _ ->
                page.paging().total() == 0 ? new Empty() : new Listed(page, Optional.empty());
            case Unavailable now -> now;
          };
      case HandOversEvent.Failed(Trouble trouble) ->
          switch (this) {
            case Loading _ -> new Unavailable(trouble);
            case Turning(Listed from) -> new Listed(from.page(), Optional.of(trouble));
            case Empty now -> now;
            case Listed now -> now;
            case Unavailable now -> now;
          };
      case HandOversEvent.Turn _ -> this instanceof Listed listed ? new Turning(listed) : this;
      case HandOversEvent.Retry _ -> this instanceof Unavailable ? new Loading() : this;
    };
  }
}
