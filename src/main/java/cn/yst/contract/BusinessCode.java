package cn.yst.contract;

/// A business code (粤商码) for the account acted for: shown as a QR code on demand, never printed,
/// logged or kept.
///
/// @param token what the QR code holds
/// @param secondsLeft until the token expires, on the service's clock; 60 when new
public record BusinessCode(
    String token, long secondsLeft, EnterpriseHead enterprise, String alias, String holder) {
  public BusinessCode {
    Required.text(token, "token");
    Required.that(secondsLeft >= 0, "seconds_left");
    Required.value(enterprise, "enterprise");
    Required.text(alias, "alias");
    Required.text(holder, "holder");
  }

  @Override
  public String toString() {
    return "BusinessCode[" + secondsLeft + " s]";
  }
}
