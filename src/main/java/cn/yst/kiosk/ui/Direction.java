package cn.yst.kiosk.ui;

/// Which way the content slides when one screen follows another.
public enum Direction {
  /// In from the right.
  FORWARD(1),
  /// In from the left.
  BACK(-1),
  /// It does not slide: something begins anew.
  NONE(0);

  private final int sign;

  Direction(int sign) {
    this.sign = sign;
  }

  /// 1 from the right, -1 from the left, 0 for no slide.
  int sign() {
    return sign;
  }
}
