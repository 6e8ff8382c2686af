package cn.yst.contract;

/// A code is on its way, if a phone is registered for the person of the card. Answered the same way
/// if none is, so that nobody learns who has one.
///
/// @param expiresIn seconds for which the code holds
/// @param resendIn seconds until another can be asked for
/// @param sendsLeft how many more can be asked for
public record SmsSent(int expiresIn, int resendIn, int sendsLeft) {
  public SmsSent {
    Required.that(expiresIn > 0, "expires_in");
    Required.that(resendIn >= 0, "resend_in");
    Required.that(sendsLeft >= 0, "sends_left");
  }
}
