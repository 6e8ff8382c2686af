package cn.yst.backend.sms;

/// The only way to a message gateway. Says nothing about whether a message arrives.
public interface SmsSender {
  /// Whether a gateway is connected.
  boolean connected();

  /// Hands a message over; returns soon, whatever the gateway does.
  void send(SmsMessage message);
}
