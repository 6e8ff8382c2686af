package cn.yst.kiosk.app;

import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.home.NetworkLostController;
import cn.yst.kiosk.home.NetworkLostState;
import cn.yst.kiosk.home.Outage;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Session.Present;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Optional;

/// Shows that the line to the service is lost, and that it is back. A visitor's step stays as it is
/// behind the screen that says so; the guide, the hotlines and the number for the counter need no
/// line; the QR screen has its own sentence, because its code stays good; nobody is asked how it
/// went. While nobody is here the kiosk is out of service.
final class LineWatch {
  private final Lifeline lifeline;
  private final SessionStore session;
  private final Navigator navigator;
  private final ScreenHost host;
  private final Premises premises;
  private final InstantSource clock;
  private Optional<Shown> shown = Optional.empty();
  private boolean closed;

  private record Shown(NetworkLostController screen, int left, int of, int tries) {}

  LineWatch(
      Lifeline lifeline,
      SessionStore session,
      Navigator navigator,
      ScreenHost host,
      Premises premises,
      InstantSource clock,
      Scope seconds) {
    this.lifeline = lifeline;
    this.session = session;
    this.navigator = navigator;
    this.host = host;
    this.premises = premises;
    this.clock = clock;
    lifeline.stateProperty().subscribe(this::changed);
    navigator.stopProperty().subscribe(stop -> changed(lifeline.stateProperty().get()));
    seconds.every(Duration.ofSeconds(1), this::tick);
  }

  private void changed(Lifeline.State state) {
    switch (state) {
      case Lifeline.State.Starting _ -> {}
      case Lifeline.State.Up _ -> back();
      case Lifeline.State.Down down -> lost(down);
    }
  }

  private void back() {
    shown = Optional.empty();
    host.uncover();
    if (closed) {
      closed = false;
      navigator.reset(new Route.Home());
    }
  }

  private void lost(Lifeline.State.Down down) {
    switch (navigator.route()) {
      case Route.Guide _,
          Route.Hotline _,
          Route.FaceCheck _,
          Route.CounterSlip _,
          Route.OutOfService _ ->
          shown = Optional.empty();
      case Route.Rating _ -> navigator.reset(new Route.Home());
      case Route.Home _ -> {
        shown = Optional.empty();
        if (!(session.session() instanceof Present)) {
          closed = true;
          navigator.reset(new Route.OutOfService(down.code()));
        }
      }
      default -> show(down);
    }
  }

  private void show(Lifeline.State.Down down) {
    NetworkLostController screen = shown.map(Shown::screen).orElseGet(() -> cover(down.code()));
    int seconds = (int) Math.max(1, down.next().toSeconds());
    draw(new Shown(screen, seconds, seconds, down.tries()));
  }

  private NetworkLostController cover(String code) {
    Outage outage =
        new Outage(
            code,
            premises.machine(),
            LocalTime.ofInstant(clock.instant(), premises.zone()),
            Optional.of(premises.counter()).filter(name -> !name.isEmpty()));
    NetworkLostController made =
        new NetworkLostController(
            host.words(), outage, lifeline::askNow, () -> navigator.go(new Route.Guide()));
    host.cover(new ScreenLoader(host.words()).screen(made));
    return made;
  }

  private void tick() {
    shown.ifPresent(
        now -> draw(new Shown(now.screen, Math.max(0, now.left - 1), now.of, now.tries)));
  }

  private void draw(Shown now) {
    shown = Optional.of(now);
    now.screen.render(
        now.left == 0
            ? new NetworkLostState.Trying(now.tries)
            : new NetworkLostState.Waiting(now.left, now.of, now.tries));
  }
}
