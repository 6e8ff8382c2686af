package cn.yst.kiosk.association;

import cn.yst.contract.Association;
import cn.yst.contract.AssociationCandidates;

/// What can happen to 关联他人账号.
sealed interface AskEvent {
  /// 下一步 was pressed with a complete form.
  record Submit() implements AskEvent {}

  /// The service's answer to the search.
  record Found(AssociationCandidates found) implements AskEvent {}

  /// The call did not succeed.
  record Failed(Said why) implements AskEvent {}

  /// 修改 was pressed.
  record Edit() implements AskEvent {}

  /// Something typed changed.
  record Edited() implements AskEvent {}

  /// An account was touched.
  record Choose(String accountId) implements AskEvent {}

  /// Another page of accounts.
  ///
  /// @param page from 0
  record Turn(int page) implements AskEvent {}

  /// 发出申请 was pressed.
  record Send() implements AskEvent {}

  /// The request was sent.
  record Done(Association sent) implements AskEvent {}

  /// 撤回 was confirmed.
  record Withdraw() implements AskEvent {}

  /// The request was taken back.
  record Withdrawn(String associationId) implements AskEvent {}
}
