package cn.yst.kiosk.app;

/// Hides what a screen reveals for a while, when the visitor turns to something else or nobody
/// stands here any more: help is called, the idle warning comes, the line or presence is lost.
final class Curtain {
  private Runnable hide = () -> {};

  /// From now on this is what hides; the screen before is gone.
  void hang(Runnable newHide) {
    hide = newHide;
  }

  /// Hides it now.
  void draw() {
    hide.run();
  }
}
