package cn.yst.gallery;

import cn.yst.contract.Nothing;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.home.GuideController;
import cn.yst.kiosk.home.GuideState;
import cn.yst.kiosk.home.GuideViewModel;
import cn.yst.kiosk.home.HomeController;
import cn.yst.kiosk.home.HomeState;
import cn.yst.kiosk.home.HomeViewModel;
import cn.yst.kiosk.home.HotlineController;
import cn.yst.kiosk.home.HotlineState;
import cn.yst.kiosk.home.HotlineViewModel;
import cn.yst.kiosk.home.IdleWarningController;
import cn.yst.kiosk.home.IdleWarningState;
import cn.yst.kiosk.home.NetworkLostController;
import cn.yst.kiosk.home.NetworkLostState;
import cn.yst.kiosk.home.OutOfServiceController;
import cn.yst.kiosk.home.OutOfServiceState;
import cn.yst.kiosk.home.OutOfServiceViewModel;
import cn.yst.kiosk.home.Outage;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands open to everybody.
final class HomeSamples implements Samples {
  @Override
  public Stream<Sample> samples() {
    Sample ready = Sample.place("01-home", w -> home(w, new HomeState.Ready()));
    Sample guide = Sample.place("22-guide", w -> guide(w, GuideState.Onward.SIGN_IN, 0));
    Sample hotline = Sample.place("22b-hotline", HomeSamples::hotline);
    Sample idle = Sample.place("13-idle-warning", w -> idle(w, 22)).asCover();
    Sample lost = Sample.acting("14-network-lost", HomeSamples::lost);
    Sample out = Sample.place("14-out-of-service", HomeSamples::out);
    return Stream.of(
        ready,
        ready.landscape(),
        ready.large(),
        ready.low(),
        Sample.place(
            "01-home-degraded",
            w -> home(w, new HomeState.Degraded(HomeState.Missing.CARD_READER))),
        Sample.place(
            "01-home-no-printer", w -> home(w, new HomeState.Degraded(HomeState.Missing.PRINTER))),
        guide,
        guide.landscape(),
        guide.large(),
        guide.low(),
        Sample.place("22-guide-agents", w -> guide(w, GuideState.Onward.SIGN_IN, 3)),
        Sample.acting("22-guide-signed-in", w -> guide(w, GuideState.Onward.BACK_TO_WORK, 5)),
        hotline,
        hotline.landscape(),
        hotline.large(),
        hotline.low(),
        idle,
        idle.landscape(),
        idle.large(),
        idle.low(),
        Sample.place("13-idle-warning-ending", w -> idle(w, 8)).asCover(),
        lost,
        lost.landscape(),
        lost.large(),
        lost.low(),
        out,
        out.landscape(),
        out.large(),
        out.low());
  }

  private static Screen guide(Messages words, GuideState.Onward onward, int page) {
    GuideViewModel model = new GuideViewModel(new Navigator(new Route.Home()), onward);
    model.turnTo(page);
    return new ScreenLoader(words).screen(new GuideController(model, words, "B12"));
  }

  private static Screen hotline(Messages words) {
    HotlineState state = new HotlineState(Gallery.hall(words), "A03", Optional.of("E-NET-02"));
    return new ScreenLoader(words)
        .screen(
            new HotlineController(
                new HotlineViewModel(new Navigator(new Route.Home()), () -> {}, state), words));
  }

  private static Screen idle(Messages words, int left) {
    IdleWarningController controller = new IdleWarningController(words, () -> {}, () -> {});
    Screen screen = new ScreenLoader(words).screen(controller);
    controller.render(new IdleWarningState.Counting(left, 30, true));
    return screen;
  }

  private static Screen lost(Messages words) {
    Outage outage = new Outage("E-NET-02", "A03", LocalTime.of(9, 52), Optional.of("B12"));
    NetworkLostController controller = new NetworkLostController(words, outage, () -> {}, () -> {});
    Screen screen = new ScreenLoader(words).screen(controller);
    controller.render(new NetworkLostState.Waiting(12, 20, 2));
    return screen;
  }

  private static Screen out(Messages words) {
    boolean zh = words == Messages.chinese();
    return new ScreenLoader(words)
        .screen(
            new OutOfServiceController(
                new OutOfServiceViewModel(
                    new OutOfServiceState(
                        "E-DEV-11",
                        OutOfServiceState.Told.NOBODY,
                        Optional.of(
                            new OutOfServiceState.Neighbour(
                                "A04", zh ? "右手边 5 米" : "5 m to the right")),
                        Optional.of("B12")),
                    new HandBackground().scope(),
                    Nothing::new),
                words,
                () -> {},
                () -> {}));
  }

  private static Screen home(Messages words, HomeState state) {
    Navigator navigator = new Navigator(new Route.Home());
    return new ScreenLoader(words)
        .screen(
            new HomeController(
                new HomeViewModel(navigator, new HandBackground().scope(), () -> state), words));
  }
}
