package cn.yst.kiosk.handover;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.gallery.ShownScreen;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.ZoneId;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/// 10 with a hand on the glass.
class HandingScreenTest {
  private static final Messages WORDS = Messages.chinese();

  private final Window window = new Window();

  @Test
  void withdrawingAsksOnceMoreAndThenTheCodeIsGone() throws TimeoutException {
    Code page = new Code(window);
    assertThat(page.says("24 小时内有效")).isTrue();
    window.current = Window.of(HandOverKind.INVITATION, HandOverState.WITHDRAWN);
    page.withdraw();
    assertThat(window.calls).contains("withdraw h1");
    assertThat(page.says("这个二维码不能再用了")).isTrue();
  }

  /// The screen in a visitor's words.
  private static final class Code {
    private final ShownScreen screen;

    Code(Window window) throws TimeoutException {
      HandingViewModel model = window.handing(HandOverKind.INVITATION, true);
      screen =
          new ShownScreen(
              () ->
                  new ScreenLoader(WORDS)
                      .screen(
                          new HandingController(model, WORDS, ZoneId.of("Asia/Shanghai"), "A03")));
    }

    void withdraw() {
      screen.press("withdrawButton");
      screen.press("confirmButton");
    }

    boolean says(String text) {
      return screen.says(text);
    }
  }
}
