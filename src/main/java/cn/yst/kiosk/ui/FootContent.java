package cn.yst.kiosk.ui;

/// Which four buttons stand at the foot of a screen.
public enum FootContent {
  /// 返回 · 请人帮忙 · 大字清晰 · 低位操作.
  STANDARD,
  /// 请人帮忙 · 大字清晰 · 低位操作 · the other language.
  HOME,
  /// No foot: out of service, and the cover of the idle warning.
  NONE
}
