package cn.yst.kiosk.businesscode;

import cn.yst.contract.ActingFor;
import cn.yst.contract.BusinessCode;
import cn.yst.kiosk.ui.Trouble;

/// What can happen to the sheet 粤商码.
sealed interface BusinessCodeEvent {
  /// The account came.
  record Arrived(ActingFor account) implements BusinessCodeEvent {}

  /// A call did not succeed.
  record Failed(Trouble trouble) implements BusinessCodeEvent {}

  /// The primary button: 显示 30 秒, 马上隐藏, or 再试一次.
  record Press() implements BusinessCodeEvent {}

  /// A fresh code came.
  record Came(BusinessCode code) implements BusinessCodeEvent {}

  /// The service gives no code for this account now.
  ///
  /// @param reason message key
  record Refused(String reason) implements BusinessCodeEvent {}

  /// A second has passed.
  record Second() implements BusinessCodeEvent {}

  /// Something else needs the visitor's eyes, or nobody stands here: help, the idle warning, the
  /// presence sensor, a lost line.
  record Hide() implements BusinessCodeEvent {}
}
