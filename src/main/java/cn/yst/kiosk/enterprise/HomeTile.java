package cn.yst.kiosk.enterprise;

import java.util.List;

/// A way on from the home of a session, as a tile or as the primary button.
enum HomeTile {
  /// 切换企业
  SWITCH,
  /// 账号信息
  ACCOUNTS,
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
    return List.of(SWITCH, BUSINESS_CODE, MESSAGES, FEEDBACK, EXIT);
  }

  /// The likeliest next step: an agent looks at the messages. Agents and certification have no
  /// screen yet, so everybody else looks at the accounts.
  static HomeTile primary(SessionHomeState state) {
    return switch (state.acting().account().role()) {
      case AGENT -> MESSAGES;
      case REPRESENTATIVE, APPLICANT -> ACCOUNTS;
    };
  }
}
