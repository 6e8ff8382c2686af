package cn.yst.kiosk.message;

import cn.yst.contract.AccountAction;
import cn.yst.contract.ActingFor;
import cn.yst.contract.Message;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;

/// What one message shows.
///
/// | state \ event | arrived | failed | retry | ask |
/// | --- | --- | --- | --- | --- |
/// | Loading | Shown | Unavailable | – | – |
/// | Shown | – | – | – | Asking |
/// | Asking | – | Shown, with trouble | – | – |
/// | Unavailable | – | – | Loading | – |
///
/// A dash means that the event is ignored.
sealed interface LetterState {
  /// The message is on its way.
  record Loading() implements LetterState {}

  /// The message.
  ///
  /// @param account as it stands now, where the action that follows is one on an account; empty if
  ///     the person has nothing to do with it any more
  /// @param trouble why the last press did nothing
  record Shown(Message message, Optional<ActingFor> account, Optional<Trouble> trouble)
      implements LetterState {
    /// What the primary button does. A message may be old: what it leads to is offered only if the
    /// service still allows it.
    Step step() {
      return switch (message.action()) {
        case NONE -> Step.BACK;
        case DECIDE_ASSOCIATION -> Step.DECIDE;
        case CERTIFY_IN_PERSON -> ifAllowed(AccountAction.CERTIFY_IN_PERSON, Step.CERTIFY);
        case REQUEST_CERTIFICATION ->
            may(AccountAction.SHOW_CERTIFICATION_REQUEST)
                ? Step.SHOW_REQUEST
                : ifAllowed(AccountAction.REQUEST_CERTIFICATION, Step.ASK);
        case VIEW_AGENTS -> ifAllowed(AccountAction.VIEW_AGENTS, Step.AGENTS);
        case VIEW_ENTERPRISE -> Step.ENTERPRISE;
        case VIEW_FEEDBACK -> Step.FEEDBACK;
      };
    }

    private Step ifAllowed(AccountAction action, Step step) {
      return may(action) ? step : Step.BACK;
    }

    private boolean may(AccountAction action) {
      return account.filter(a -> a.account().may(action)).isPresent();
    }
  }

  /// 再次申请 is on its way.
  record Asking(Shown from) implements LetterState {}

  /// It could not be had.
  record Unavailable(Trouble trouble) implements LetterState {}

  /// What follows a message.
  enum Step {
    /// 返回消息
    BACK,
    /// 去处理
    DECIDE,
    /// 去认证 by the own face.
    CERTIFY,
    /// 再次申请
    ASK,
    /// 出示认证申请, which is open already
    SHOW_REQUEST,
    /// 看经办人
    AGENTS,
    /// 看账号信息
    ENTERPRISE,
    /// 看反馈历史
    FEEDBACK
  }
}
