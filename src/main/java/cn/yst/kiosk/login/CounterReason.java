package cn.yst.kiosk.login;

/// Why somebody whose card was read is led to the staffed counter.
public enum CounterReason {
  /// Younger than 18.
  MINOR,
  /// The number has a form that the service does not know, as on foreigners' cards of 2017.
  NUMBER,
  /// The card's last day is over.
  EXPIRED
}
