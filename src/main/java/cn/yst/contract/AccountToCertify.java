package cn.yst.contract;

/// The account that a face check at a kiosk is to certify, as the phone shows it.
///
/// @param alias the account's name
/// @param applicant masked name of its applicant
public record AccountToCertify(EnterpriseHead enterprise, String alias, String applicant) {
  public AccountToCertify {
    Required.value(enterprise, "enterprise");
    Required.text(alias, "alias");
    Required.text(applicant, "applicant");
  }
}
