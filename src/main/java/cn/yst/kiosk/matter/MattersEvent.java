package cn.yst.kiosk.matter;

import cn.yst.contract.MatterFilter;
import cn.yst.contract.MatterPage;
import cn.yst.contract.StartedMatter;
import cn.yst.kiosk.ui.Trouble;

/// What can happen to 办理业务: answers of the service and presses of the visitor.
sealed interface MattersEvent {
  /// A page came.
  record Arrived(MatterPage page, MatterFilter filter) implements MattersEvent {}

  /// The call did not succeed.
  record Failed(Trouble trouble) implements MattersEvent {}

  /// A matter was touched.
  record Choose(String id) implements MattersEvent {}

  /// Another page or filter is wanted.
  record Turn() implements MattersEvent {}

  /// 开始办理 was pressed.
  record Start() implements MattersEvent {}

  /// 去认证 was pressed, and a request is needed.
  record Unlock() implements MattersEvent {}

  /// The matter is started.
  record Begun(StartedMatter receipt) implements MattersEvent {}

  /// 再试一次 or 再办一件 was pressed.
  record Again() implements MattersEvent {}
}
