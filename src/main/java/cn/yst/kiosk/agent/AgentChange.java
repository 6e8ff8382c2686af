package cn.yst.kiosk.agent;

import java.time.LocalDate;

/// A change of one agent's authority that the visitor has confirmed.
sealed interface AgentChange {
  /// Id of the membership.
  String membership();

  /// 修改期限, 续期.
  ///
  /// @param until the new last day
  record Prolong(String membership, LocalDate until) implements AgentChange {}

  /// 删除
  record Remove(String membership) implements AgentChange {}
}
