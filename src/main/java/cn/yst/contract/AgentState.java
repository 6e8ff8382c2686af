package cn.yst.contract;

/// State of one row in the list of agents.
public enum AgentState {
  ACTIVE,
  WAITING,
  EXPIRED
}
