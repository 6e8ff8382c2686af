package cn.yst.kiosk.login;

import cn.yst.gallery.ShownScreen;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import java.util.concurrent.TimeoutException;

/// What a visitor does on the screens of this package, in a visitor's words.
final class LoginPages {
  private static final Messages WORDS = Messages.chinese();

  private LoginPages() {}

  private static ShownScreen shown(Object controller) throws TimeoutException {
    return new ShownScreen(() -> new ScreenLoader(WORDS).screen(controller));
  }

  /// 02.
  static final class Consent {
    private final ShownScreen screen;

    Consent(ConsentViewModel model) throws TimeoutException {
      screen = shown(new ConsentController(model, WORDS, "B12", true));
    }

    void tick() {
      screen.press("agreeBox");
    }

    void chooseFace() {
      screen.press("faceRow");
    }

    void chooseCounter() {
      screen.press("counterRow");
    }

    boolean offersTheCard() {
      return screen.shows("cardRow");
    }

    void readNotice() {
      screen.press("noticeButton");
    }

    boolean mayGoOn() {
      return screen.isEnabled("continueButton");
    }

    void goOn() {
      screen.press("continueButton");
    }

    boolean says(String text) {
      return screen.says(text);
    }
  }

  /// 24.
  static final class Slip {
    private final ShownScreen screen;

    Slip(CounterSlipViewModel model) throws TimeoutException {
      screen =
          shown(
              new CounterSlipController(
                  model, WORDS, new CounterSlipController.Counter("B12", "二楼东侧"), "大厅 · A03 号机"));
    }

    boolean mayPrint() {
      return screen.shows("printButton");
    }

    void print() {
      screen.press("printButton");
    }

    /// 记好了，回首页, or 再试一次 where no number could be had.
    void act() {
      screen.press("leaveButton");
    }

    boolean says(String text) {
      return screen.says(text);
    }
  }
}
