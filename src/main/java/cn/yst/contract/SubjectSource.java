package cn.yst.contract;

/// How name and number came into the kiosk.
public enum SubjectSource {
  CARD,
  TYPED
}
