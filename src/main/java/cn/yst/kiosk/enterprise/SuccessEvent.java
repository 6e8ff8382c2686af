package cn.yst.kiosk.enterprise;

import cn.yst.kiosk.ui.Trouble;

/// What can happen to the word of success.
sealed interface SuccessEvent {
  /// What there is to tell came.
  record Arrived(Done done) implements SuccessEvent {}

  /// The call did not succeed.
  record Failed(Trouble trouble) implements SuccessEvent {}

  /// 选择办事 was pressed.
  record Enter() implements SuccessEvent {}
}
