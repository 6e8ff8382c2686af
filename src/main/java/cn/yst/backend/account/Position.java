package cn.yst.backend.account;

import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.MembershipState;

/// Where one person stands towards one account: everything on which the permissions depend.
///
/// @param role the strongest of what they are
/// @param applicant whether they are (also) its applicant
/// @param membership whether their authority holds; a representative's always does
public record Position(
    AccountRole role, boolean applicant, MembershipState membership, Standing standing) {

  /// The account's state.
  public AccountState state() {
    return standing.state();
  }

  /// Whether the authority holds.
  public boolean active() {
    return membership == MembershipState.ACTIVE;
  }
}
