package cn.yst.kiosk.handover;

import cn.yst.contract.HandOver;
import cn.yst.kiosk.device.SlipPrinting;
import cn.yst.kiosk.ui.Trouble;

/// What can happen to a code that is shown.
sealed interface HandingEvent {
  /// How it stands, from the service.
  record Arrived(HandOver what) implements HandingEvent {}

  /// The call did not succeed.
  record Failed(Trouble trouble) implements HandingEvent {}

  /// The service does not know it, or not for this person.
  record Vanished() implements HandingEvent {}

  /// 撤回 was confirmed.
  record Withdraw() implements HandingEvent {}

  /// News of the slip.
  record Slip(SlipPrinting.State slip) implements HandingEvent {}

  /// A second went by.
  record Tick() implements HandingEvent {}

  /// 再试一次 was pressed.
  record Retry() implements HandingEvent {}
}
