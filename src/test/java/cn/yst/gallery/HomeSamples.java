package cn.yst.gallery;

import cn.yst.kiosk.home.HomeController;
import cn.yst.kiosk.home.HomeState;
import cn.yst.kiosk.home.HomeViewModel;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import java.util.stream.Stream;

/// What stands open to everybody.
final class HomeSamples implements Samples {
  @Override
  public Stream<Sample> samples() {
    Sample ready = Sample.place("01-home", w -> home(w, new HomeState.Ready()));
    return Stream.of(
        ready,
        ready.landscape(),
        ready.large(),
        ready.low(),
        Sample.place(
            "01-home-degraded",
            w -> home(w, new HomeState.Degraded(HomeState.Missing.CARD_READER))));
  }

  private static Screen home(Messages words, HomeState state) {
    Navigator navigator = new Navigator(new Route.Home());
    return new ScreenLoader(words)
        .screen(new HomeController(new HomeViewModel(navigator, state), words));
  }
}
