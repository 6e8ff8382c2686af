package cn.yst.contract;

/// Asks for the certified accounts of an enterprise that could be shared (关联他人账号). Both words
/// must be complete.
public record AssociationSearch(String name, String creditCode) {
  public AssociationSearch {
    Required.text(name, "name", AddEnterprise.LONGEST_NAME);
    Required.text(creditCode, "credit_code", 18);
  }
}
