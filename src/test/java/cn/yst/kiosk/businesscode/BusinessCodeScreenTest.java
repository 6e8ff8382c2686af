package cn.yst.kiosk.businesscode;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.gallery.ShownScreen;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The sheet 粤商码, with a hand on the glass.
class BusinessCodeScreenTest {
  private final CodeStage stage = new CodeStage();

  /// What a visitor does with it.
  private static final class Page {
    private final ShownScreen screen;

    Page(BusinessCodeViewModel model) throws TimeoutException {
      Messages words = Messages.chinese();
      BusinessCodeController controller = new BusinessCodeController(model, words);
      screen = new ShownScreen(() -> new ScreenLoader(words).screen(controller));
    }

    void press() {
      screen.press("showButton");
    }

    boolean showsACode() {
      return screen.shows("qrView");
    }

    boolean says(String text) {
      return screen.says(text);
    }
  }

  @Test
  void theCodeIsHiddenUntilPressedAndHidesByItself() throws TimeoutException {
    Page page = new Page(stage.model());
    assertThat(page.says("粤商码已隐藏")).isTrue();
    assertThat(page.showsACode()).isFalse();
    page.press();
    assertThat(page.showsACode()).isTrue();
    pass(Duration.ofSeconds(7));
    assertThat(page.says("23")).isTrue();
    pass(Duration.ofSeconds(23));
    assertThat(page.showsACode()).isFalse();
    assertThat(page.says("粤商码已隐藏")).isTrue();
  }

  @Test
  void aSecondPressHidesIt() throws TimeoutException {
    Page page = new Page(stage.model());
    page.press();
    assertThat(page.says("马上隐藏")).isTrue();
    page.press();
    assertThat(page.showsACode()).isFalse();
  }

  private void pass(Duration time) {
    WaitForAsyncUtils.waitForAsyncFx(5_000, () -> stage.hand.advance(time));
  }
}
