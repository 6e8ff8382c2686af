package cn.yst.contract;

/// The face check as the phone is told of it.
///
/// @param outcome of this check
/// @param signIn where the authorization stands now
public record FaceReport(FaceOutcome outcome, PhoneSignIn signIn) {
  public FaceReport {
    Required.value(outcome, "outcome");
    Required.value(signIn, "sign_in");
  }
}
