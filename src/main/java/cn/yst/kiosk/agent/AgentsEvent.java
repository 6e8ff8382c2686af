package cn.yst.kiosk.agent;

import cn.yst.contract.ActingFor;
import cn.yst.contract.AgentFilter;
import cn.yst.contract.AgentPage;
import cn.yst.kiosk.ui.Trouble;

/// What can happen to 经办人管理.
sealed interface AgentsEvent {
  /// A page came, for a first time or after a turn or a change.
  record Arrived(ActingFor account, AgentPage page, AgentFilter filter) implements AgentsEvent {}

  /// The list changed while it was watched.
  record Updated(AgentPage page) implements AgentsEvent {}

  /// The call did not succeed.
  record Failed(Trouble trouble) implements AgentsEvent {}

  /// Another page or another pill is wanted.
  record Turn(AgentFilter filter) implements AgentsEvent {}

  /// A confirmed change goes out.
  record Change() implements AgentsEvent {}

  /// 再试一次 was pressed.
  record Retry() implements AgentsEvent {}
}
