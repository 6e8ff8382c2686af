package cn.yst.kiosk.feedback;

import cn.yst.kiosk.feedback.FeedbackState.Form;
import cn.yst.kiosk.ui.Trouble;
import java.time.Instant;

/// What can happen to 写反馈.
sealed interface FeedbackEvent {
  /// Text, category or attachment is another one.
  record Changed(Form form) implements FeedbackEvent {}

  /// 发送反馈 was pressed.
  record Send() implements FeedbackEvent {}

  /// The service has it.
  record Received(Instant at) implements FeedbackEvent {}

  /// The call did not succeed.
  record Failed(Trouble trouble) implements FeedbackEvent {}
}
