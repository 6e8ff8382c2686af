package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountPage;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;

/// What can happen to 账号信息.
sealed interface AccountInfoEvent {
  /// A page came.
  ///
  /// @param wanted id of the account that the visitor came for
  /// @param current id of the account acted for in this visit
  record Arrived(AccountPage page, Optional<String> wanted, Optional<String> current)
      implements AccountInfoEvent {}

  /// The call did not succeed.
  record Failed(Trouble trouble) implements AccountInfoEvent {}

  /// A card was touched.
  record Choose(String accountId) implements AccountInfoEvent {}

  /// Another page is wanted.
  record Turn() implements AccountInfoEvent {}

  /// 选择办事 was pressed.
  record Enter() implements AccountInfoEvent {}

  /// Something else about an account is asked of the service.
  record Work() implements AccountInfoEvent {}

  /// 再试一次 was pressed.
  record Retry() implements AccountInfoEvent {}
}
