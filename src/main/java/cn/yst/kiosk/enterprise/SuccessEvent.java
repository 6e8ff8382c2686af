package cn.yst.kiosk.enterprise;

import cn.yst.contract.ActingFor;
import cn.yst.kiosk.ui.Trouble;

/// What can happen to the word of success.
sealed interface SuccessEvent {
  /// The account came.
  record Arrived(ActingFor done) implements SuccessEvent {}

  /// The call did not succeed.
  record Failed(Trouble trouble) implements SuccessEvent {}

  /// 选择办事 was pressed.
  record Enter() implements SuccessEvent {}
}
