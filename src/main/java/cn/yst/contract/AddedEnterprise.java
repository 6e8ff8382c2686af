package cn.yst.contract;

/// The answer to [AddEnterprise].
///
/// @param existing true if the person belonged to an account of this enterprise already: it is
///     opened, nothing was created
public record AddedEnterprise(boolean existing, EnterpriseHead enterprise, AccountCard account) {
  public AddedEnterprise {
    Required.value(enterprise, "enterprise");
    Required.value(account, "account");
  }
}
