package cn.yst.contract;

/// The answer to 选择办事: the one account that the session acts for from now on. Lives in the
/// session of the kiosk only.
public record ActingFor(EnterpriseHead enterprise, AccountCard account) {
  public ActingFor {
    Required.value(enterprise, "enterprise");
    Required.value(account, "account");
  }
}
