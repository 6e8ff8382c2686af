package cn.yst.contract;

/// A code that came by SMS, as typed at the kiosk.
///
/// @param code 6 digits
public record SmsCode(String code) {
  public SmsCode {
    Required.that(Required.value(code, "code").matches("[0-9]{6}"), "code");
  }

  /// Says nothing, so that no code reaches a log.
  @Override
  public String toString() {
    return "SmsCode[]";
  }
}
