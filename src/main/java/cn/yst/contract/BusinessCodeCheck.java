package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// The answer to [VerifyBusinessCode]. Everything but the state is null unless valid.
///
/// @param holder masked name of the person who shows it
public record BusinessCodeCheck(
    BusinessCodeState state,
    @Nullable EnterpriseHead enterprise,
    @Nullable String alias,
    @Nullable String holder,
    @Nullable AccountRole role,
    @Nullable AccountState accountState) {
  public BusinessCodeCheck {
    Required.value(state, "state");
    Required.that((enterprise != null) == (state == BusinessCodeState.VALID), "enterprise");
  }

  /// An answer without facts.
  public static BusinessCodeCheck without(BusinessCodeState state) {
    return new BusinessCodeCheck(state, null, null, null, null, null);
  }
}
