package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountState;
import cn.yst.kiosk.enterprise.SessionHomeState.Ready;
import java.util.ArrayList;
import java.util.List;

/// A way on from the home of a session, as a tile or as the primary button.
enum HomeTile {
  /// 切换企业
  SWITCH,
  /// 去认证, for an enterprise with an account that is not certified
  CERTIFY,
  /// 账号信息, where all are certified
  ACCOUNTS,
  /// 退出
  EXIT;

  /// The tiles in reading order. What the program cannot do yet has no tile.
  static List<HomeTile> tiles(SessionHomeState state) {
    List<HomeTile> tiles = new ArrayList<>();
    tiles.add(SWITCH);
    tiles.add(uncertified(state) ? CERTIFY : ACCOUNTS);
    tiles.add(EXIT);
    return tiles;
  }

  /// The likeliest next step: an account that is not certified is certified, a certified one is
  /// looked at.
  static HomeTile primary(SessionHomeState state) {
    return state.acting().account().state() == AccountState.CERTIFIED ? ACCOUNTS : CERTIFY;
  }

  private static boolean uncertified(SessionHomeState state) {
    return state instanceof Ready ready && ready.uncertified() > 0;
  }
}
