package cn.yst.kiosk.message;

import cn.yst.contract.ActingFor;
import cn.yst.contract.Message;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;

/// What can happen to one message.
sealed interface LetterEvent {
  /// It came.
  ///
  /// @param account that the action which follows is about
  record Arrived(Message message, Optional<ActingFor> account) implements LetterEvent {}

  /// The call did not succeed.
  record Failed(Trouble trouble) implements LetterEvent {}

  /// 再次申请 was pressed.
  record Ask() implements LetterEvent {}

  /// 再试一次 was pressed.
  record Retry() implements LetterEvent {}
}
