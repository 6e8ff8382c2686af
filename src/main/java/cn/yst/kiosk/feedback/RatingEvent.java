package cn.yst.kiosk.feedback;

import cn.yst.contract.RatingLevel;
import cn.yst.contract.RatingReason;
import cn.yst.kiosk.ui.Trouble;

/// What can happen to the rating.
sealed interface RatingEvent {
  /// A face was touched.
  record Choose(RatingLevel level) implements RatingEvent {}

  /// A reason was touched.
  record Toggle(RatingReason reason) implements RatingEvent {}

  /// 提交评价 was pressed.
  record Submit() implements RatingEvent {}

  /// The service has it.
  record Received() implements RatingEvent {}

  /// The call did not succeed.
  record Failed(Trouble trouble) implements RatingEvent {}

  /// A second has passed.
  record Second() implements RatingEvent {}

  /// Somebody touched the screen, anywhere.
  record Touch() implements RatingEvent {}
}
