package cn.yst.contract;

/// What a message tells. Each event gives each person one message at most.
public enum MessageKind {
  /// 关联申请, to the applicant, who decides.
  ASSOCIATION_REQUESTED,
  /// 关联申请, to the representative, who is told.
  ASSOCIATION_NOTED,
  /// To the requester: shared.
  ASSOCIATION_APPROVED,
  /// To the requester: not approved (refused, or void by silence; they look alike).
  ASSOCIATION_NOT_APPROVED,
  /// 认证申请, to the representative, who decides by an own face check.
  CERTIFICATION_REQUESTED,
  /// 认证成功: the account is certified.
  ACCOUNT_CERTIFIED,
  /// 认证申请已失效: refused, expired or withdrawn.
  CERTIFICATION_ENDED,
  /// 认证成功, to the agent: authorised.
  AGENT_AUTHORISED,
  /// 经办人已接受, to the inviter.
  AGENT_ACCEPTED,
  /// 经办人已拒绝, to the inviter.
  AGENT_DECLINED,
  /// To the inviter: the invitation expired unanswered.
  INVITATION_EXPIRED,
  /// To the inviter: three times a day somebody else's face was tried.
  INVITATION_WRONG_PERSON,
  /// To the representative: an agent left.
  AGENT_LEFT,
  /// To the agent: the period was changed or renewed.
  AUTHORITY_CHANGED,
  /// 授权快到期
  AUTHORITY_ENDS_SOON,
  /// 授权已到期
  AUTHORITY_ENDED,
  /// To the agent: taken back.
  AUTHORITY_REVOKED,
  /// The account is suspended.
  ACCOUNT_SUSPENDED,
  /// 反馈有回复
  FEEDBACK_ANSWERED,
  /// 企业已添加
  ENTERPRISE_ADDED
}
