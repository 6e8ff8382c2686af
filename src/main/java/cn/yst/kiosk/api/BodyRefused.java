package cn.yst.kiosk.api;

import java.io.IOException;

/// An answer whose body may not be read on: too long, or not what was announced.
final class BodyRefused extends IOException {
  private static final long serialVersionUID = 1;

  BodyRefused(String what) {
    super(what);
  }
}
