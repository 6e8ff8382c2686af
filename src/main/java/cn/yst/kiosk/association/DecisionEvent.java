package cn.yst.kiosk.association;

import cn.yst.contract.AssociationDecision;
import cn.yst.contract.Decision;
import cn.yst.kiosk.ui.Trouble;
import java.time.LocalDate;
import java.util.Optional;

/// What can happen to the decision on a request to share an account.
sealed interface DecisionEvent {
  /// The request came.
  ///
  /// @param kept the last day chosen before; empty to begin with what is preset
  record Arrived(AssociationDecision shown, Optional<LocalDate> kept) implements DecisionEvent {}

  /// The call did not succeed.
  record Failed(Trouble trouble) implements DecisionEvent {}

  /// A period was touched, or a day picked.
  record Choose(GrantedPeriod period) implements DecisionEvent {}

  /// 同意 or 拒绝 was pressed.
  record Send(Decision decision) implements DecisionEvent {}

  /// The service says that it is not what was shown any more.
  record Moved() implements DecisionEvent {}

  /// 再试一次 was pressed.
  record Retry() implements DecisionEvent {}
}
