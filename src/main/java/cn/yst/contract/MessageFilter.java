package cn.yst.contract;

/// Pills over the messages.
public enum MessageFilter {
  ALL,
  UNREAD,
  TO_DECIDE
}
