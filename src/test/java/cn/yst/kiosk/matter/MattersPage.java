package cn.yst.kiosk.matter;

import cn.yst.gallery.ShownScreen;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import java.util.concurrent.TimeoutException;

/// What a visitor does on 办理业务, in a visitor's words.
final class MattersPage {
  private final ShownScreen screen;

  MattersPage(MatterStage stage) throws TimeoutException {
    Messages words = Messages.chinese();
    MattersController controller = stage.controller(words);
    screen = new ShownScreen(() -> new ScreenLoader(words).screen(controller));
  }

  void choose(String matter) {
    screen.press("matter-" + matter);
  }

  void proceed() {
    screen.press("proceedButton");
  }

  void onlyLocked() {
    screen.press("lockedPill");
  }

  boolean canProceed() {
    return screen.isEnabled("proceedButton");
  }

  boolean says(String text) {
    return screen.says(text);
  }
}
