package cn.yst.gallery;

import cn.yst.kiosk.ui.FrameActions;

/// Buttons that nobody presses.
public final class NoActions implements FrameActions {
  @Override
  public void back() {}

  @Override
  public void help() {}

  @Override
  public void toggleLarge() {}

  @Override
  public void toggleLow() {}

  @Override
  public void switchLanguage() {}

  @Override
  public void exit() {}
}
