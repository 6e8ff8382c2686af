package cn.yst.backend.sms;

import java.time.Duration;

/// A message with a code.
///
/// @param phone eleven digits
/// @param code six digits
/// @param place hall and kiosk, so that the reader knows what it is for
/// @param life how long the code holds
public record SmsMessage(String phone, String code, String place, Duration life) {
  /// What a gateway sends.
  public String text() {
    return "【粤商通】验证码 " + code + "，" + life.toMinutes() + " 分钟内有效。您正在" + place + "登录。工作人员不会问您要验证码。";
  }

  /// Says nothing, so that no number and no code reaches a log.
  @Override
  public String toString() {
    return "SmsMessage[]";
  }
}
