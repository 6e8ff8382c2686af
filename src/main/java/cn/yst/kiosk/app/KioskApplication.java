package cn.yst.kiosk.app;

import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.concurrent.Background;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.input.engine.PinyinEngine;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.IdleTimer;
import cn.yst.kiosk.session.Session.Ended;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.KioskFrame;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Sheet;
import cn.yst.kiosk.ui.Theme;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import javafx.scene.Parent;
import javafx.stage.Stage;

/// The client, built once for the life of the program. Everything here runs on the screen's thread.
public final class KioskApplication {
  private final SessionStore session = new SessionStore();
  private final Navigator navigator = new Navigator(new Route.Home());
  private final Scope life;
  private final KioskFrame frame;
  private final ScreenHost host;
  private final SessionGuard guard;
  private final Lifeline lifeline;
  private final DeviceWatch watch;
  private final Faults faults;

  /// @param service where the kiosk's service is; it need not answer yet
  /// @param devices what is plugged in; watched from now on, and let go by [#close()]
  /// @param nanos the monotonic clock in nanoseconds
  public KioskApplication(
      Service service,
      Premises premises,
      Devices devices,
      Background background,
      LongSupplier nanos,
      RandomGenerator random) {
    Theme.putOn();
    this.life = background.open();
    this.watch = new DeviceWatch(devices, session, background);
    Curtain curtain = new Curtain();
    Trail trail = new Trail();
    FrameControls controls =
        new FrameControls(
            service, background, session, navigator, this::words, this::raise, curtain, trail);
    lifeline =
        new Lifeline(service, held -> DeviceReports.of(devices, held), session, life, random);
    frame = new KioskFrame(controls, Messages.chinese(), premises.place(Locale.CHINESE));
    host =
        new ScreenHost(
            frame,
            background,
            navigator,
            new Screens(
                service, devices, life, session, navigator, premises, controls, curtain, trail,
                lifeline),
            curtain,
            trail);
    guard =
        new SessionGuard(
            session,
            navigator,
            new IdleTimer(nanos),
            new FrameView(frame, host, premises, this::stay, () -> session.end(EndReason.VISITOR)),
            life,
            trail);
    life.every(
        Duration.ofSeconds(1),
        () -> {
          frame.setNow(LocalDateTime.ofInstant(service.clock().instant(), premises.zone()));
          if (watch.visitorHasLeft()) {
            guard.leave();
          }
          guard.tick();
        });
    new ConsentWatch(session, navigator, told(service));
    session
        .sessionProperty()
        .subscribe(
            now -> {
              if (now instanceof Ended) {
                service.overwriteSent();
              }
            });
    faults = new Faults(session, navigator, lifeline::isUp, nanos, life);
    new LineWatch(lifeline, session, navigator, host, premises, service.clock(), life);
  }

  private static ConsentWatch.Told told(Service service) {
    return new ConsentWatch.Told() {
      @Override
      public void withdrawn() {
        service.withdrawConsents();
      }

      @Override
      public void left() {
        service.withdrawConsentUnderWay();
      }

      @Override
      public void kept() {
        service.keepConsents();
      }
    };
  }

  private Messages words() {
    return host.words();
  }

  private void raise(Sheet sheet) {
    sheet.showOver(frame.screen());
  }

  private void stay() {
    guard.stay();
  }

  /// The root of the scene, for a test that shows it by itself.
  public Parent root() {
    return frame;
  }

  /// The session, for a test that looks at what is left of a visit.
  public SessionStore session() {
    return session;
  }

  /// Opens the window.
  ///
  /// @param fullScreen the whole panel, without a way out
  /// @param drawn runs once, after the first frame; what may wait begins here
  public void open(Stage stage, boolean fullScreen, Runnable drawn) {
    new KioskStage(stage, frame, fullScreen, guard::touch, watch::keepsKey)
        .show(
            () -> {
              drawn.run();
              life.run(KioskApplication::loadInput, loaded -> {}, (RuntimeException never) -> {});
            });
  }

  /// The lexicon is unpacked before the first visitor needs it, and not on the screen's thread.
  private static PinyinEngine loadInput() {
    PinyinEngine engine = PinyinEngine.shared();
    engine.warmUp();
    return engine;
  }

  /// From now on the service is asked whether it is there.
  public void connect() {
    lifeline.start();
  }

  /// A fault of the program: the visit is erased, and the kiosk says that it is out of service.
  public void fail(String code) {
    faults.happened(code);
  }

  /// Ends the visit and everything that goes on by itself, and lets go of the devices.
  public void close() {
    session.end(EndReason.FAULT);
    life.close();
    host.close();
    watch.close();
  }
}
