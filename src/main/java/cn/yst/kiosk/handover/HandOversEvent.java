package cn.yst.kiosk.handover;

import cn.yst.contract.HandOverPage;
import cn.yst.kiosk.ui.Trouble;

/// What can happen to the list of hand-overs.
sealed interface HandOversEvent {
  /// A page came.
  record Arrived(HandOverPage page) implements HandOversEvent {}

  /// The call did not succeed.
  record Failed(Trouble trouble) implements HandOversEvent {}

  /// Another page is wanted.
  record Turn() implements HandOversEvent {}

  /// 再试一次 was pressed.
  record Retry() implements HandOversEvent {}
}
