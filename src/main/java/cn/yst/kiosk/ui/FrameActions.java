package cn.yst.kiosk.ui;

/// What the buttons of the frame, which never leave the screen, ask for.
public interface FrameActions {
  /// 返回.
  void back();

  /// 请人帮忙.
  void help();

  /// 大字清晰, on or off.
  void toggleLarge();

  /// 低位操作, on or off.
  void toggleLow();

  /// English / 中文, on the home screen.
  void switchLanguage();

  /// 退出 in the session bar.
  void exit();
}
