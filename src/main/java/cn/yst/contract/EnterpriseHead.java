package cn.yst.contract;

/// An enterprise as the register knows it; public data, never masked.
///
/// @param id the service's name for it
/// @param creditCode 18 characters
/// @param industry for instance 软件和信息技术服务业
public record EnterpriseHead(
    String id, String name, String creditCode, RegistryState state, String industry) {
  public EnterpriseHead {
    Required.text(id, "id");
    Required.text(name, "name");
    Required.text(creditCode, "credit_code");
    Required.value(state, "state");
    Required.value(industry, "industry");
  }
}
