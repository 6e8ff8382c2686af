package cn.yst.backend.authorization;

import cn.yst.contract.DeviceAuthorization;
import cn.yst.contract.Required;

/// What a test needs of an authorization that began at our own service.
public record Begun(
    String deviceCode,
    String userCode,
    String handle,
    String link,
    String checkCode,
    int interval,
    int expiresIn) {

  static Begun of(DeviceAuthorization answer) {
    return new Begun(
        answer.deviceCode(),
        answer.userCode(),
        Required.value(answer.handle(), "handle"),
        Required.value(answer.verificationUriComplete(), "link"),
        Required.value(answer.checkCode(), "check_code"),
        Required.value(answer.interval(), "interval"),
        answer.expiresIn());
  }

  /// A code that is not the check code.
  String wrongCode() {
    return checkCode.equals("00") ? "01" : "00";
  }
}
