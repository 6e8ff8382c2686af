package cn.yst.kiosk.app;

import cn.yst.gallery.NoActions;
import cn.yst.kiosk.api.FakeService;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.KioskFrame;
import cn.yst.kiosk.ui.Messages;
import java.time.ZoneId;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;

/// The client's wiring around the screens, with time and calls moved by hand: of the line in
/// `line`, of the screens in `calls`.
final class Wiring implements AutoCloseable {
  static final String BEAT = "{'server_time':'2026-03-18T01:41:00Z'}";

  final FakeService wire = new FakeService();
  final HandBackground line = new HandBackground();
  final HandBackground calls = new HandBackground();
  final SessionStore session = new SessionStore();
  final Navigator navigator = new Navigator(new Route.Home());
  final Curtain curtain = new Curtain();
  final Trail trail = new Trail();
  final KioskFrame frame;
  final Scene scene;
  final ScreenHost host;
  final Lifeline lifeline;

  Wiring() {
    Service service = wire.service();
    Premises premises =
        new Premises("大厅", "Hall", "A03", "B12", "", "", "A04", "", "", ZoneId.of("Asia/Shanghai"));
    lifeline =
        new Lifeline(
            service,
            held -> DeviceReports.of(Devices.none(), held),
            session,
            line.scope(),
            whole());
    NoActions none = new NoActions();
    frame = new KioskFrame(none, Messages.chinese(), premises.place(Locale.CHINESE));
    scene = new Scene(frame, 540, 960);
    host =
        new ScreenHost(
            frame,
            calls.background(),
            navigator,
            new Screens(
                service,
                Devices.none(),
                calls.scope(),
                session,
                navigator,
                premises,
                none,
                curtain,
                trail,
                lifeline),
            curtain,
            trail);
    new LineWatch(lifeline, session, navigator, host, premises, service.clock(), line.scope());
  }

  /// Chance that changes nothing: every pause is whole.
  static RandomGenerator whole() {
    return () -> 0;
  }

  /// The service answers the next beat.
  Wiring answering() {
    wire.answer(BEAT);
    return this;
  }

  /// Whether this stands on the screen, in the words of its language.
  boolean says(String key, Object... values) {
    frame.applyCss();
    frame.layout();
    String wanted = host.words().text(key, values);
    return labels(frame.screen()).anyMatch(wanted::equals);
  }

  private static Stream<String> labels(Node node) {
    Stream<String> own =
        node instanceof Labeled label ? Stream.of(label.getText()) : Stream.empty();
    return node instanceof Parent parent
        ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(Wiring::labels))
        : own;
  }

  @Override
  public void close() {
    host.close();
    wire.close();
  }
}
