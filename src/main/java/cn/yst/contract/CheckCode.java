package cn.yst.contract;

/// The two digits shown at the kiosk, typed on the phone.
public record CheckCode(String checkCode) {
  public CheckCode {
    Required.text(checkCode, "check_code", 8);
  }
}
