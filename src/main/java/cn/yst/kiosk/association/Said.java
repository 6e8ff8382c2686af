package cn.yst.kiosk.association;

import cn.yst.contract.AssociationCandidates;

/// What 关联他人账号 has to say about the last press.
sealed interface Said {
  /// There is no account to ask for. Why is never said: no such enterprise, none certified, refused
  /// before and the person's own account look alike (see [AssociationCandidates]).
  record NoAccount() implements Said {}

  /// Too many searches today.
  record SearchedEnough() implements Said {}

  /// Five requests were sent today.
  record AskedEnough() implements Said {}

  /// A request for this account waits already.
  record AskedAlready() implements Said {}

  /// The request was sent.
  record Sent() implements Said {}

  /// The request was taken back.
  record TakenBack() implements Said {}

  /// The service was not reached; pressing again is safe.
  record Unreachable() implements Said {}

  /// Our fault.
  ///
  /// @param code for the staff
  record Faulty(String code) implements Said {}
}
