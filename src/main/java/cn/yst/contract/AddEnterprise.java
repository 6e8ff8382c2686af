package cn.yst.contract;

/// Asks to add an enterprise (添加企业).
///
/// @param name as typed or scanned, at most 100 characters; the service unifies width, brackets and
///     spaces
/// @param creditCode 18 characters; a wrong check character is no reason to refuse
public record AddEnterprise(String name, String creditCode) {
  public AddEnterprise {
    Required.text(name, "name", 100);
    Required.text(creditCode, "credit_code", 18);
  }
}
