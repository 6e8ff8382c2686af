package cn.yst.kiosk.home;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.gallery.ShownScreen;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The home screen with a hand on the glass.
class HomeScreenTest {
  private final HandBackground hand = new HandBackground();
  private final Navigator navigator = new Navigator(new Route.Home());
  private HomeState devices = new HomeState.Ready();

  /// The screen in a visitor's words.
  private final class Page {
    private final ShownScreen screen;

    Page() throws TimeoutException {
      Messages words = Messages.chinese();
      HomeViewModel model = new HomeViewModel(navigator, hand.scope(), () -> devices);
      screen =
          new ShownScreen(() -> new ScreenLoader(words).screen(new HomeController(model, words)));
    }

    void signIn() {
      screen.press("signInButton");
    }

    void guide() {
      screen.press("guideTile");
    }

    void hotline() {
      screen.press("hotlineTile");
    }

    void waits(Duration time) {
      WaitForAsyncUtils.waitForAsyncFx(10_000, () -> hand.advance(time));
    }

    boolean says(String text) {
      return screen.says(text);
    }
  }

  @Test
  void eachDoorLeadsWhereItSays() throws TimeoutException {
    Page page = new Page();
    page.guide();
    assertThat(navigator.route()).isEqualTo(new Route.Guide());
    page.hotline();
    assertThat(navigator.route()).isEqualTo(new Route.Hotline());
    page.signIn();
    assertThat(navigator.route()).isEqualTo(new Route.Consent());
  }

  @Test
  void oneTouchSignsInAlsoWhileItMovesToBeSeen() throws TimeoutException {
    Page page = new Page();
    page.waits(HomeViewModel.ATTRACT);
    page.signIn();
    assertThat(navigator.route()).isEqualTo(new Route.Consent());
  }

  @Test
  void aDeviceThatFailsIsToldWhereOneSignsIn() throws TimeoutException {
    Page page = new Page();
    assertThat(page.says("用自己的手机，约 1 分钟")).isTrue();
    devices = new HomeState.Degraded(HomeState.Missing.PRINTER);
    page.waits(Duration.ofSeconds(1));
    assertThat(page.says("小票打印暂停，其他都能办")).isTrue();
  }
}
