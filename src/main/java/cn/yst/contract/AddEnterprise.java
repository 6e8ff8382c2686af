package cn.yst.contract;

/// Asks to add an enterprise (添加企业).
///
/// @param name as typed or scanned, at most [#LONGEST_NAME] characters; the service unifies width,
///     brackets and spaces
/// @param creditCode 18 characters; a wrong check character is no reason to refuse
public record AddEnterprise(String name, String creditCode) {
  /// No enterprise has a longer name, in code points.
  public static final int LONGEST_NAME = 100;

  public AddEnterprise {
    Required.text(name, "name", LONGEST_NAME);
    Required.text(creditCode, "credit_code", 18);
  }
}
