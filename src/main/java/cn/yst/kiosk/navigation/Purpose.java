package cn.yst.kiosk.navigation;

/// What a face check is for.
public sealed interface Purpose {
  /// To sign in at this kiosk.
  record SignIn() implements Purpose {}

  /// To confirm anew the person who is signed in, for a change that asks for a fresh face check.
  record StepUp() implements Purpose {}

  /// To certify an account, by the legal representative in person.
  ///
  /// @param accountId the account
  record Certify(String accountId) implements Purpose {}
}
