package cn.yst.kiosk.ui;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;

/// What every window stands on: the look of the toolkit's own controls, and the fonts.
public final class Theme {
  private Theme() {}

  /// Puts it on, once, before the first window; on the screen's thread.
  public static void putOn() {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Fonts.load();
  }
}
