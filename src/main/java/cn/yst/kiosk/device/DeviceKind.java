package cn.yst.kiosk.device;

/// The devices that a kiosk may have.
public enum DeviceKind {
  ID_CARD_READER,
  SCANNER,
  PRINTER,
  PRESENCE,
  SPEECH
}
