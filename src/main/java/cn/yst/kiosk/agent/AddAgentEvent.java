package cn.yst.kiosk.agent;

import cn.yst.kiosk.ui.Trouble;

/// What can happen to 添加经办人.
sealed interface AddAgentEvent {
  /// What may be chosen is known; nothing is entered yet.
  record Opened() implements AddAgentEvent {}

  /// It could not be had.
  record Failed(Trouble trouble) implements AddAgentEvent {}

  /// The name holds a character that no name has.
  record Misnamed() implements AddAgentEvent {}

  /// The name is entered, the number is not.
  record Named(String masked) implements AddAgentEvent {}

  /// Name and number are entered.
  record Filled(AgentForm form) implements AddAgentEvent {}

  /// The name is to be changed.
  record EditName() implements AddAgentEvent {}

  /// The number is to be changed.
  record EditNumber() implements AddAgentEvent {}

  /// A period was chosen.
  record Choose(Period period) implements AddAgentEvent {}

  /// 生成邀请二维码 was pressed.
  record Send() implements AddAgentEvent {}

  /// The service refused, or could not be reached.
  record Refused(Refusal refusal) implements AddAgentEvent {}

  /// 再试一次 was pressed.
  record Retry() implements AddAgentEvent {}
}
