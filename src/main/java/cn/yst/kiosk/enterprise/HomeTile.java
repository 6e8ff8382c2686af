package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountState;
import cn.yst.kiosk.session.Certifying;
import java.util.List;

/// A way on from the home of a session, as a tile or as the primary button.
enum HomeTile {
  /// 切换企业
  SWITCH,
  /// 账号信息
  ACCOUNTS,
  /// 去认证
  CERTIFY,
  /// 经办人管理
  AGENTS,
  /// 我发出的邀请和申请
  HAND_OVERS,
  /// 粤商码
  BUSINESS_CODE,
  /// 办理业务
  MATTERS,
  /// 意见反馈
  FEEDBACK,
  /// 消息
  MESSAGES,
  /// 退出
  EXIT;

  /// The tiles in reading order. What the program cannot do yet has no tile.
  static List<HomeTile> tiles(SessionHomeState state) {
    return List.of(
        SWITCH,
        uncertified(state) ? CERTIFY : ACCOUNTS,
        BUSINESS_CODE,
        MESSAGES,
        MATTERS,
        HAND_OVERS,
        FEEDBACK,
        EXIT);
  }

  private static boolean uncertified(SessionHomeState state) {
    return switch (state) {
      case SessionHomeState.Arriving arriving ->
          arriving.acting().account().state() != AccountState.CERTIFIED;
      case SessionHomeState.Ready ready -> ready.uncertified() > 0;
    };
  }

  /// The likeliest next step: the representative of a certified account manages its agents, an
  /// account that is not certified is, if the person has a way to, and an agent looks at the
  /// messages.
  static HomeTile primary(SessionHomeState state) {
    AccountCard account = state.acting().account();
    if (account.may(AccountAction.MANAGE_AGENTS)) {
      return AGENTS;
    }
    if (Certifying.way(account).isPresent()) {
      return CERTIFY;
    }
    return switch (account.role()) {
      case AGENT -> MESSAGES;
      case REPRESENTATIVE, APPLICANT -> ACCOUNTS;
    };
  }
}
