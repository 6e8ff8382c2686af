package cn.yst.kiosk.enterprise;

import cn.yst.contract.ActingFor;
import cn.yst.contract.EnterprisePage;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;

/// What can happen to 我的企业: answers of the service and presses of the visitor.
sealed interface EnterprisesEvent {
  /// A page came.
  ///
  /// @param current what this visit acts for
  record Arrived(EnterprisePage page, Optional<ActingFor> current) implements EnterprisesEvent {}

  /// The call did not succeed.
  record Failed(Trouble trouble) implements EnterprisesEvent {}

  /// A card was touched.
  record Choose(String enterpriseId) implements EnterprisesEvent {}

  /// Another page is wanted.
  record Turn() implements EnterprisesEvent {}

  /// 选择办事 was pressed.
  record Enter() implements EnterprisesEvent {}

  /// 再试一次 was pressed.
  record Retry() implements EnterprisesEvent {}
}
