package cn.yst.kiosk.message;

import cn.yst.contract.MessageFilter;
import cn.yst.contract.MessagePage;
import cn.yst.kiosk.ui.Trouble;

/// What can happen to 消息.
sealed interface InboxEvent {
  /// A page came.
  record Arrived(MessagePage page) implements InboxEvent {}

  /// The call did not succeed.
  record Failed(Trouble trouble) implements InboxEvent {}

  /// Another page, or another pill, is wanted.
  record Turn(MessageFilter filter) implements InboxEvent {}

  /// 再试一次 was pressed.
  record Retry() implements InboxEvent {}
}
