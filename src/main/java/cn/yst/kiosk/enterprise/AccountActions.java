package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountState;
import cn.yst.kiosk.session.Certifying;
import java.util.ArrayList;
import java.util.List;

/// The actions of an account that stand as buttons on its card; at most two for anybody.
final class AccountActions {
  private AccountActions() {}

  /// What is allowed now: the way to certify it, its agents once it is certified, leaving it.
  static List<AccountAction> shown(AccountCard account) {
    List<AccountAction> buttons = new ArrayList<>();
    Certifying.way(account).ifPresent(buttons::add);
    if (account.may(AccountAction.VIEW_AGENTS) && account.state() == AccountState.CERTIFIED) {
      buttons.add(AccountAction.VIEW_AGENTS);
    }
    if (account.may(AccountAction.LEAVE)) {
      buttons.add(AccountAction.LEAVE);
    }
    return buttons;
  }
}
