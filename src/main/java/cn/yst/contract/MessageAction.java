package cn.yst.contract;

/// The action that follows a message; its target is [Message#targetId].
public enum MessageAction {
  /// Nothing: back to the messages.
  NONE,
  /// Decide on the association `targetId`.
  DECIDE_ASSOCIATION,
  /// Certify the account `targetId` by the own face.
  CERTIFY_IN_PERSON,
  /// Ask again for certification of the account `targetId`.
  REQUEST_CERTIFICATION,
  /// See the agents of the account `targetId`.
  VIEW_AGENTS,
  /// See the account; `targetId` is its enterprise.
  VIEW_ENTERPRISE,
  /// See the feedback history.
  VIEW_FEEDBACK
}
