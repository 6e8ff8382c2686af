package cn.yst.kiosk.feedback;

import cn.yst.contract.FeedbackPage;
import cn.yst.kiosk.ui.Trouble;

/// What can happen to 反馈历史.
sealed interface FeedbackHistoryEvent {
  /// A page came.
  record Arrived(FeedbackPage page) implements FeedbackHistoryEvent {}

  /// The call did not succeed.
  record Failed(Trouble trouble) implements FeedbackHistoryEvent {}

  /// Another page is wanted.
  record Turn() implements FeedbackHistoryEvent {}

  /// 再试一次 was pressed.
  record Again() implements FeedbackHistoryEvent {}
}
