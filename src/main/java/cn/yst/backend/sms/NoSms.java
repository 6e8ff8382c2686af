package cn.yst.backend.sms;

/// No gateway is connected: kiosks offer the other ways.
public final class NoSms implements SmsSender {
  @Override
  public boolean connected() {
    return false;
  }

  @Override
  public void send(SmsMessage message) {
    throw new IllegalStateException("no message gateway is connected");
  }
}
