package cn.yst.backend.account;

import cn.yst.contract.AccountState;

/// How an account stands, reckoned from facts and never stored, so that it cannot be stale.
///
/// @param enterpriseLive whether the register says 存续
/// @param certified whether a representative has certified the account
/// @param bySameRepresentative whether that was today's representative
/// @param requestOpen whether a certification request is pending and its time is not over
public record Standing(
    boolean enterpriseLive, boolean certified, boolean bySameRepresentative, boolean requestOpen) {

  /// The state that follows.
  public AccountState state() {
    if (!enterpriseLive) {
      return AccountState.SUSPENDED;
    }
    if (certified) {
      return bySameRepresentative ? AccountState.CERTIFIED : AccountState.SUSPENDED;
    }
    return requestOpen ? AccountState.CERTIFICATION_PENDING : AccountState.UNCERTIFIED;
  }

  /// Whether certifying would change anything for good.
  public boolean certifiable() {
    return enterpriseLive && !(certified && bySameRepresentative);
  }
}
