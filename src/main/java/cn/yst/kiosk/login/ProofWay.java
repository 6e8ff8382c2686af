package cn.yst.kiosk.login;

/// How a visitor can prove who they are. All ways have equal weight on the screen.
public enum ProofWay {
  /// Face check on the visitor's own phone.
  PHONE_FACE,
  /// ID card on the reader and a code by SMS; offered only where a reader works and the service can
  /// send codes.
  ID_CARD,
  /// A slip for the staffed counter.
  COUNTER
}
