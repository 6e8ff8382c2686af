package cn.yst.gallery;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A finger laid on the glass, for tests that fire the event themselves.
public final class Finger {
  private Finger() {}

  /// It comes down, wherever it is fired at.
  public static MouseEvent down() {
    return new MouseEvent(
        MouseEvent.MOUSE_PRESSED,
        1,
        1,
        1,
        1,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }
}
