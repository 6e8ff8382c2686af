package cn.yst.kiosk.feedback;

import cn.yst.contract.FeedbackPage;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;

/// What 反馈历史 shows.
///
/// | state \ event | arrived | failed | turn | again |
/// | --- | --- | --- | --- | --- |
/// | Loading | Listed or Empty | Unavailable | – | – |
/// | Empty | – | – | – | – |
/// | Listed | – | – | Turning | – |
/// | Turning | Listed or Empty | Listed, with trouble | – | – |
/// | Unavailable | – | – | – | Loading |
///
/// A dash means that the event is ignored.
sealed interface FeedbackHistoryState {
  /// The first page is on its way.
  record Loading() implements FeedbackHistoryState {}

  /// The person has written none yet.
  record Empty() implements FeedbackHistoryState {}

  /// A page, newest first.
  ///
  /// @param trouble why the last press did nothing
  record Listed(FeedbackPage page, Optional<Trouble> trouble) implements FeedbackHistoryState {}

  /// Another page is on its way; the old one stays.
  record Turning(Listed from) implements FeedbackHistoryState {}

  /// The first page could not be had.
  record Unavailable(Trouble trouble) implements FeedbackHistoryState {}
}
