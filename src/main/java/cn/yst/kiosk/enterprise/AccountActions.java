package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import java.util.List;

/// The actions of an account that stand as buttons on its card.
final class AccountActions {
  private AccountActions() {}

  /// What is allowed now, and has a screen.
  static List<AccountAction> shown(AccountCard account) {
    return account.actions().stream().filter(AccountActions::hasScreen).toList();
  }

  private static boolean hasScreen(AccountAction action) {
    return switch (action) {
      case MANAGE_AGENTS,
          CERTIFY_IN_PERSON,
          REQUEST_CERTIFICATION,
          SHOW_CERTIFICATION_REQUEST,
          VIEW_AGENTS,
          ENTER,
          DECIDE_ASSOCIATION,
          SHOW_BUSINESS_CODE,
          VIEW_MATTERS,
          LEAVE ->
          false;
    };
  }
}
